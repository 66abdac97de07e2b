package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.NounPhrases;
import org.demarche.extraction.syntax.Passage;

/**
 * Reads who a noun phrase with its prepositional phrases stands for: the head decides ("a spokesman for the German government" speaks for
 * Germany, "members of the German government" for nobody we can name).
 */
final class NounPhraseReader {
    private static final Set<String> OFFICIALS = WordList.words("official-nouns.tsv");
    private static final Set<String> MEDIA = Set.of("media", "television", "tv", "radio", "broadcaster", "agency");
    private static final Set<String> LINKS = Set.of(
            "of",
            "for",
            "from",
            "in",
            "at",
            "to",
            "with",
            "on",
            "by",
            "about",
            "against",
            "under",
            "near",
            "between",
            "including",
            "within",
            "across");

    private final Scene scene;
    private final Passage p;

    NounPhraseReader(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
    }

    /** The phrase before {@code end}; a unit without parties where its head names nobody; empty where no noun phrase ends there. */
    Optional<Unit> ending(int end) {
        return base(end).flatMap(last -> climb(last, last));
    }

    /** The base noun phrase that ends before {@code end}, its parties those of the mention that ends with it. */
    Optional<Unit> base(int end) {
        Optional<Unit> unit = scene.unitEnding(end);
        if (unit.isPresent()) return unit;
        int first = end > 0 ? NounPhrases.startOfOneEnding(p, end) : -1;
        if (first < 0 || scene.unitAt(end - 1).isPresent()) return Optional.empty();
        Optional<Unit> state =
                scene.unitEnding(first).filter(u -> u.kind() == Mention.Kind.STATE && !p.tagged(u.end() - 1, "POS"));
        return Optional.of(official(state.map(Unit::first).orElse(first), end));
    }

    /** The base noun phrase that starts at {@code first}, where a mention does not cut it short. */
    Optional<Unit> starting(int first) {
        Optional<Unit> unit = scene.unitAt(first);
        int end = unit.map(Unit::end).orElseGet(() -> NounPhrases.endOfOneStarting(p, first));
        if (end <= first) return Optional.empty();
        if (unit.isPresent() && !continues(end)) return unit;
        int last = Math.max(end, NounPhrases.endOfOneStarting(p, Math.min(end, p.size() - 1)));
        int phraseEnd = unit.isPresent() ? last : end;
        Optional<Unit> closing = scene.unitEnding(phraseEnd);
        return Optional.of(closing.orElseGet(() -> official(first, phraseEnd)));
    }

    /** Whether the phrase goes on after a mention: a possessive, or a noun that the mention only modifies. */
    private boolean continues(int end) {
        return p.tagged(end, "POS")
                || (p.tagged(end, "NN")
                        && !p.isMark(end)
                        && scene.unitAt(end).isEmpty()
                        && scene.dateStarting(end).isEmpty());
    }

    private Optional<Unit> climb(Unit phrase, Unit last) {
        int before = phrase.first() - 1;
        if (before < 1 || !LINKS.contains(p.word(before))) return Optional.of(phrase);
        Optional<Unit> head = base(before);
        if (head.isEmpty() || scene.dateEnding(before).isPresent()) return Optional.empty();
        return climb(withComplement(head.get(), last), last);
    }

    private Unit withComplement(Unit head, Unit complement) {
        if (head.isBound() || !complement.isBound())
            return new Unit(head.first(), complement.end(), head.kind(), head.parties(), head.link(), head.why());
        boolean document = IssuedDocument.isNoun(p, head.first(), head.end()) && p.is(head.end(), "from", "by");
        List<String> parties =
                document ? complement.parties() : isOfficial(head.end() - 1) ? countries(complement) : List.of();
        return new Unit(head.first(), complement.end(), head.kind(), parties, head.link(), head.why());
    }

    private static List<String> countries(Unit unit) {
        return unit.parties().stream().filter(id -> id.startsWith("country:")).toList();
    }

    private Unit official(int first, int end) {
        Optional<Unit> state = !isOfficial(end - 1)
                ? Optional.empty()
                : scene.inner().stream()
                        .filter(u -> first <= u.first() && u.end() < end && u.kind() == Mention.Kind.STATE)
                        .findFirst();
        return new Unit(
                first, end, Mention.Kind.DESCRIPTION, state.map(Unit::parties).orElse(List.of()), null, "state-office");
    }

    private boolean isOfficial(int token) {
        return OFFICIALS.contains(p.word(token))
                || (MEDIA.contains(p.word(token)) && p.is(token - 1, "state", "state-run", "state-owned", "official"));
    }
}
