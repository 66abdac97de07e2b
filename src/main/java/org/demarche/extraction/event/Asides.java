package org.demarche.extraction.event;

import java.util.Set;
import org.demarche.extraction.syntax.Passage;

/** Steps over what stands between commas, dashes or brackets: appositions, relative clauses, "in remarks to reporters". */
final class Asides {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final int LONGEST = 40;

    private final Scene scene;
    private final Passage p;

    Asides(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
    }

    /** Index of the mark that opens the aside which the mark at {@code close} closes; -1 where it closes none. */
    int opening(int close) {
        if (p.is(close, ")", "-rrb-", "]")) return back(close, Set.of("(", "-lrb-", "["));
        if (DASHES.contains(p.word(close))) return back(close, DASHES);
        return p.is(close, ",") ? comma(close) : -1;
    }

    private int back(int close, Set<String> opening) {
        for (int i = close - 1; i > 0 && close - i < LONGEST; i--) {
            if (opening.contains(p.word(i))) return i;
        }
        return -1;
    }

    private int comma(int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST; i--) {
            if (p.is(i, ",") && isAside(i + 1, close) && !p.isMark(i - 1)) return i;
        }
        return -1;
    }

    private boolean isAside(int first, int end) {
        if (p.tagged(first, "W") || p.is(first, "that")) return true;
        if (p.is(first, "and", "but", "or") || end <= first) return false;
        boolean verb = scene.verbs().stream()
                .anyMatch(v -> v.isFinite() && first <= v.first() && v.end() <= end && !relative(first, v.first()));
        return !verb || p.is(first, "as", "when", "while", "if", "though", "although");
    }

    private boolean relative(int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (p.tagged(i, "W") || p.tag(i).equals("IN") && p.is(i, "that")) return true;
        }
        return false;
    }
}
