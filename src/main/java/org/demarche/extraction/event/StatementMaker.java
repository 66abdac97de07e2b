package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.syntax.Passage;

/** Makes the record of a statement out of what a rule read. */
final class StatementMaker {
    private static final Set<String> OWN = Set.of("we", "us", "our", "ours", "you", "your");

    /** Fewer words outside of quotation marks are the remains of a clause that was read wrong. */
    private static final int FEWEST_WORDS = 3;

    private final Article article;
    private final DatelineLink dateline;

    StatementMaker(Article article, DatelineLink dateline) {
        this.article = article;
        this.dateline = dateline;
    }

    /** The record; empty where no word is left of it. */
    Optional<Statement> make(Draft draft) {
        List<Draft.Piece> pieces = pieces(draft);
        List<Span> spans = pieces.stream()
                .map(StatementMaker::span)
                .flatMap(Optional::stream)
                .toList();
        boolean said = pieces.stream().mapToLong(x -> words(x).count()).sum() >= FEWEST_WORDS
                || pieces.stream().anyMatch(StatementMaker::isQuoted);
        return spans.isEmpty() || !said ? Optional.empty() : Optional.of(make(draft, pieces, spans));
    }

    private Statement make(Draft draft, List<Draft.Piece> pieces, List<Span> spans) {
        List<String> speakers = draft.speaker().parties();
        Optional<DateExpression> when = draft.cueEnd() == 0
                ? Optional.empty()
                : new EventDates(draft.scene()).of(draft.cueEnd() - 1, draft.cueEnd());
        Edtf date = when.map(d -> d.resolve(false)).orElse(null);
        String words = spans.stream().map(s -> s.of(article)).collect(Collectors.joining(" "));
        Actors hearer = draft.content().addressee();
        return new Statement(
                Ids.statement(speakers, words, date),
                kind(draft, pieces),
                speakers,
                hearer == null ? List.of() : hearer.parties(),
                about(pieces),
                draft.verb(),
                draft.act(),
                spans,
                date,
                evidence(draft, when),
                Priors.confidence(draft.content().rule(), draft.speaker().linkCount(), draft.penalty()));
    }

    private static List<Draft.Piece> pieces(Draft draft) {
        Stream<Draft.Piece> own = draft.content().ranges().stream().map(r -> new Draft.Piece(draft.scene(), r));
        return Stream.concat(own, draft.more().stream()).toList();
    }

    private List<Evidence> evidence(Draft draft, Optional<DateExpression> when) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(
                draft.scene().evidence(draft.first(), draft.end()),
                draft.content().rule()));
        draft.more()
                .forEach(m -> evidence.add(Evidence.of(
                        m.scene().evidence(m.range().first(), m.range().end()),
                        draft.content().rule())));
        draft.speaker().links().forEach(evidence::add);
        when.flatMap(dateline::of).ifPresent(evidence::add);
        return evidence;
    }

    private static boolean isQuoted(Draft.Piece piece) {
        return piece.scene().passage().quoted(piece.range().first());
    }

    /** The piece without outer marks and what trails. */
    private static Optional<Span> span(Draft.Piece piece) {
        Passage p = piece.scene().passage();
        int first = piece.range().first();
        int end = piece.range().end();
        boolean whole = p.quotationAt(first) >= 0 && p.quotationAt(first) == p.quotationAt(end - 1);
        while (first < end && (whole && p.isMark(first) || p.is(first, ",", ".", ":", ";"))) first++;
        while (first < end
                && (p.isMark(end - 1) && (whole || opens(p, first, end))
                        || p.is(end - 1, ",", ":", ";", "-", "–", "—")
                        || p.is(end - 1, ".") && !p.quoted(end - 1))) end--;
        return first < end ? Optional.of(p.span(first, end)) : Optional.empty();
    }

    private static boolean opens(Passage p, int first, int end) {
        return p.quotationAt(end - 1) >= 0 && end - first > 1;
    }

    private static Statement.Kind kind(Draft draft, List<Draft.Piece> pieces) {
        int cue = draft.cueEnd() == 0 ? -1 : draft.scene().passage().quotationAt(draft.cueEnd() - 1);
        long quoted = pieces.stream()
                .mapToLong(x -> words(x).filter(i -> isQuoted(x, i, draft, cue)).count())
                .sum();
        long all = pieces.stream().mapToLong(x -> words(x).count()).sum();
        return quoted == 0 ? Statement.Kind.INDIRECT : quoted == all ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    }

    private static IntStream words(Draft.Piece piece) {
        Passage p = piece.scene().passage();
        return IntStream.range(piece.range().first(), piece.range().end()).filter(p::isWord);
    }

    private static boolean isQuoted(Draft.Piece piece, int i, Draft draft, int cueQuotation) {
        int q = piece.scene().passage().quotationAt(i);
        return q >= 0 && (piece.scene() != draft.scene() || q != cueQuotation);
    }

    /** Named people and states in the words (GUIDELINE 5.2); "we" where it is bound. */
    private static List<String> about(List<Draft.Piece> pieces) {
        return pieces.stream()
                .flatMap(x -> x.scene().inner().stream()
                        .filter(u -> x.range().first() < u.end()
                                && u.first() < x.range().end())
                        .filter(u -> counts(x, u)))
                .flatMap(u -> u.parties().stream())
                .filter(id -> !id.startsWith("organisation:"))
                .distinct()
                .toList();
    }

    private static boolean counts(Draft.Piece piece, Unit unit) {
        return switch (unit.kind()) {
            case PERSON, STATE -> true;
            case ORGANISATION -> false;
            case DESCRIPTION -> unit.parties().size() == 1;
            case PRONOUN ->
                OWN.contains(piece.scene().passage().word(unit.first()).toLowerCase(Locale.ROOT));
        };
    }
}
