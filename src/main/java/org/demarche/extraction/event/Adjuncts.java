package org.demarche.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.syntax.NounPhrases;
import org.demarche.extraction.syntax.Passage;

/** Steps over what may stand between a cue and its content: "on Tuesday", "to reporters", "in a statement", "earlier". */
final class Adjuncts {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on",
            "in",
            "at",
            "to",
            "during",
            "after",
            "following",
            "via",
            "through",
            "with",
            "from",
            "by",
            "over",
            "before",
            "of",
            "for",
            "late",
            "early");

    private final Scene scene;
    private final Passage p;

    Adjuncts(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
    }

    /** Index of the first token from {@code from} on that is no adjunct of the cue before it. */
    int after(int from) {
        int i = from;
        while (i < p.size()) {
            int next = step(i);
            if (next < 0) return i;
            i = next;
        }
        return i;
    }

    /** Index of "with" where only times and places stand before it ("met today in Oslo with"); else {@code from}, times skipped. */
    int beforeWith(int from) {
        int i = from;
        while (i < p.size() && !p.is(i, "with")) {
            int next = p.is(i, "with", "of", "for", "by", "to") ? -1 : step(i);
            if (next < 0) break;
            i = next;
        }
        return p.is(i, "with") ? i : times(from);
    }

    private int times(int from) {
        int i = from;
        while (p.tagged(i, "RB") || scene.dateStarting(i).isPresent())
            i = scene.dateStarting(i).map(DateExpression::end).orElse(i + 1);
        return i;
    }

    private int step(int i) {
        Optional<DateExpression> date = scene.dateStarting(i);
        if (date.isPresent()) return date.get().end();
        if (p.tagged(i, "RB") && !p.is(i, "not") && !p.isMark(i)) return i + 1;
        if (p.is(i, ",")) return aside(i);
        if (!PREPOSITIONS.contains(p.word(i)) || scene.verbStarting(i).isPresent()) return -1;
        return phrase(i + 1);
    }

    /** "alleged, by way of example, ...": index after an aside without a verb; -1 where none stands here. */
    private int aside(int comma) {
        if (!p.tag(comma + 1).matches("IN|RB") || p.quoted(comma + 1)) return -1;
        for (int i = comma + 1; i < Math.min(p.size(), comma + 10); i++) {
            if (scene.verbStarting(i).isPresent() || p.isMark(i)) return -1;
            if (p.is(i, ",")) return i + 1;
        }
        return -1;
    }

    private int phrase(int first) {
        Optional<DateExpression> date = scene.dateStarting(first);
        if (date.isPresent()) return date.get().end();
        if (p.quoted(first) || scene.verbStarting(first).isPresent()) return -1;
        int end = Math.max(scene.unitAt(first).map(Unit::end).orElse(-1), NounPhrases.endOfOneStarting(p, first));
        return end > first ? possessed(end) : -1;
    }

    private int possessed(int end) {
        return p.tagged(end, "POS") || p.tagged(end, "NN") ? Math.max(end, NounPhrases.endOfOneStarting(p, end)) : end;
    }
}
