package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.mention.ResolvedText;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;
import org.demarche.extraction.syntax.VerbGroups;
import org.demarche.extraction.text.Sentence;

/**
 * A passage with its verbs, its dates and who is in it.
 *
 * @param index its place in the article
 * @param units noun phrases that stand for somebody, nested ones left out
 * @param inner all mentions, nested ones included, at the tokens they cover
 */
record Scene(
        int index,
        Passage passage,
        List<VerbGroup> verbs,
        List<DateExpression> dates,
        List<Unit> units,
        List<Unit> inner) {

    static Scene of(int index, Passage passage, ResolvedText text, List<DateExpression> dates) {
        List<Unit> units = new ArrayList<>();
        List<Unit> inner = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            Sentence sentence = passage.sentences().get(s);
            int offset = passage.offsets().get(s);
            for (Mention mention : text.mentions()) {
                if (mention.sentence() != sentence.index()) continue;
                Unit unit = unit(mention, offset);
                inner.add(unit);
                if (!mention.nested()) units.add(unit);
            }
        }
        return new Scene(index, passage, VerbGroups.of(passage), dates, joined(units), List.copyOf(inner));
    }

    /** "US-China" is one token and two states. */
    private static List<Unit> joined(List<Unit> units) {
        List<Unit> joined = new ArrayList<>();
        for (Unit unit : units) {
            Unit last = joined.isEmpty() ? unit : joined.get(joined.size() - 1);
            boolean same = !joined.isEmpty() && last.first() == unit.first() && last.end() == unit.end();
            if (same) joined.set(joined.size() - 1, last.and(unit));
            else joined.add(unit);
        }
        return List.copyOf(joined);
    }

    private static Unit unit(Mention m, int offset) {
        return new Unit(m.first() + offset, m.end() + offset, m.kind(), m.parties(), m.link(), m.why());
    }

    Optional<Unit> unitEnding(int end) {
        return units.stream().filter(u -> u.end() == end).findFirst();
    }

    /** The unit that covers a token. */
    Optional<Unit> unitAt(int token) {
        return units.stream().filter(u -> u.first() <= token && token < u.end()).findFirst();
    }

    Optional<DateExpression> dateEnding(int end) {
        return dates.stream().filter(d -> d.end() == end).findFirst();
    }

    Optional<DateExpression> dateStarting(int first) {
        return dates.stream().filter(d -> d.first() == first).findFirst();
    }

    Optional<VerbGroup> verbStarting(int first) {
        return verbs.stream().filter(v -> v.first() == first).findFirst();
    }

    Optional<VerbGroup> verbEnding(int end) {
        return verbs.stream().filter(v -> v.end() == end).findFirst();
    }

    Optional<VerbGroup> verbAt(int token) {
        return verbs.stream().filter(v -> v.first() <= token && token < v.end()).findFirst();
    }

    /** Index after the last token of the sentence that a token stands in, or of the last sentence that a quotation joins to it. */
    int sentenceEnd(int token) {
        for (int s = 1; s < passage.offsets().size(); s++) {
            int boundary = passage.offsets().get(s);
            if (boundary > token && !crossed(boundary)) return boundary;
        }
        return passage.size();
    }

    /** Index of the first token of the sentence that a token stands in; sentences that a quotation joins count as one. */
    int sentenceStart(int token) {
        int start = 0;
        for (int boundary : passage.offsets()) {
            if (boundary <= token && (boundary == 0 || !crossed(boundary))) start = boundary;
        }
        return start;
    }

    private boolean crossed(int boundary) {
        int before = passage.quotationAt(boundary - 1);
        return before >= 0 && before == passage.quotationAt(boundary);
    }

    /** Whether a token stands in a question, which asserts nothing. */
    boolean isAsked(int token) {
        int end = sentenceEnd(token);
        while (end > token + 1 && passage.isMark(end - 1)) end--;
        return passage.is(end - 1, "?") && (passage.quoted(token) || !passage.quoted(end - 1));
    }

    /** The sentences that tokens from {@code first} to {@code end} stand in. */
    Span evidence(int first, int end) {
        Span from = passage.sentences().get(passage.sentenceAt(first)).span();
        Span to = passage.sentences().get(passage.sentenceAt(end - 1)).span();
        return new Span(from.field(), from.start(), to.end());
    }
}
