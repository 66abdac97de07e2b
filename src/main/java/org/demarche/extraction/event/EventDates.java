package org.demarche.extraction.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** Finds the date of an event: the one in its own clause, else one that opens its sentence; never that of another event. */
final class EventDates {
    private static final Set<String> BORDERS = Set.of(
            "while",
            "when",
            "who",
            "which",
            "whose",
            "where",
            "because",
            "although",
            "though",
            "but",
            "whereas",
            "if",
            "whether",
            ";",
            "after",
            "before",
            "following",
            "since",
            "until",
            "as");

    private final Scene scene;
    private final Passage p;

    EventDates(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
    }

    /** The date of what tokens from {@code first} to {@code end} tell. */
    Optional<DateExpression> of(int first, int end) {
        int from = left(first);
        int to = right(end);
        return scene.dates().stream()
                .filter(d -> !d.bound() && from <= d.first() && d.end() <= to && !isSpent(d, first, end))
                .min(Comparator.comparingInt(d -> distance(d, first, end)))
                .or(() -> opening(first));
    }

    private static int distance(DateExpression date, int first, int end) {
        return date.first() >= end ? date.first() - end : first - date.end() + 4;
    }

    /** Whether another verb stands between a date and its event, so that the date is the other's. */
    private boolean isSpent(DateExpression date, int first, int end) {
        int from = Math.min(date.end(), end);
        int to = Math.max(date.first(), first);
        boolean before = date.end() <= first;
        return scene.verbs().stream()
                .filter(v -> v.first() >= from && v.end() <= to)
                .filter(v -> before || !p.is(v.head(), "held", "took") && !p.is(v.first() - 1, "and"))
                .anyMatch(v -> before ? !opens(date) : v.isFinite() || v.form() == VerbGroup.Form.GERUND);
    }

    private boolean opens(DateExpression date) {
        return date.first() - scene.sentenceStart(date.first()) <= 3;
    }

    private Optional<DateExpression> opening(int event) {
        int start = scene.sentenceStart(event);
        boolean dependent = left(event) > start;
        return dependent
                ? Optional.empty()
                : scene.dates().stream()
                        .filter(d -> d.first() >= start && d.first() - start <= 3 && !d.bound())
                        .findFirst();
    }

    /** Index of the first token of the clause around {@code i}. */
    int left(int i) {
        int start = scene.sentenceStart(i);
        for (int k = i - 1; k > start; k--) {
            if (isBorder(k)) return k + 1;
        }
        return start;
    }

    /** Index after the last token of the clause around {@code i}. */
    int right(int i) {
        int end = scene.sentenceEnd(Math.max(i - 1, 0));
        for (int k = i; k < end; k++) {
            if (isBorder(k)) return k;
        }
        return end;
    }

    private boolean isBorder(int k) {
        if (p.is(k, "that")) return !p.tag(k).equals("DT");
        boolean date = scene.dateStarting(k + 1).isPresent();
        return BORDERS.contains(p.word(k)) && !date;
    }
}
