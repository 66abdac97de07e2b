package org.demarche.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a text while their kinds are being found; a paragraph nobody claims is prose. */
final class Draft {
    private final List<Paragraph> paragraphs;
    private final Zone.@Nullable Kind[] kinds;
    private final int[] proseStart;
    private final int[] proseEnd;
    private final Zone.Kind[] endKind;

    Draft(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        kinds = new Zone.Kind[paragraphs.size()];
        proseStart = new int[paragraphs.size()];
        proseEnd = paragraphs.stream().mapToInt(p -> p.text().length()).toArray();
        endKind = new Zone.Kind[paragraphs.size()];
        Arrays.fill(endKind, Zone.Kind.BYLINE);
    }

    int size() {
        return paragraphs.size();
    }

    Paragraph get(int i) {
        return paragraphs.get(i);
    }

    boolean isFree(int i) {
        return i >= 0 && i < size() && kinds[i] == null;
    }

    boolean is(int i, Zone.Kind kind) {
        return i >= 0 && i < size() && kinds[i] == kind;
    }

    /** Whether it is unclaimed and reads as prose. */
    boolean isProse(int i) {
        return isFree(i) && (get(i).isProse() || proseEnd[i] < get(i).text().length());
    }

    /** Claims a paragraph, unless somebody has. */
    void mark(int i, Zone.Kind kind) {
        if (isFree(i)) {
            kinds[i] = kind;
        }
    }

    void markFree(int from, int to, Zone.Kind kind) {
        for (int i = from; i < to; i++) {
            mark(i, kind);
        }
    }

    /** The first characters of a prose paragraph are its dateline. */
    void dateline(int i, int textStart) {
        proseStart[i] = textStart;
    }

    /** What follows in a prose paragraph is a credit. */
    void credit(int i, int from, Zone.Kind kind) {
        if (from > proseStart[i] && from < proseEnd[i]) {
            proseEnd[i] = from;
            endKind[i] = kind;
        }
    }

    boolean hasDateline(int i) {
        return proseStart[i] > 0;
    }

    /** The characters of unclaimed prose in some paragraphs. */
    int proseIn(int from, int to) {
        int characters = 0;
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            characters += isProse(i) ? get(i).length() : 0;
        }
        return characters;
    }

    /** For each paragraph, and after the last, the characters of unclaimed prose before it. */
    int[] proseBefore() {
        int[] before = new int[size() + 1];
        for (int i = 0; i < size(); i++) {
            before[i + 1] = before[i] + (isProse(i) ? get(i).length() : 0);
        }
        return before;
    }

    List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Zone.Kind kind = kinds[i];
            if (kind != null) {
                add(zones, i, 0, get(i).text().length(), kind);
            } else {
                add(zones, i, 0, proseStart[i], Zone.Kind.DATELINE);
                add(zones, i, proseStart[i], proseEnd[i], Zone.Kind.PROSE);
                add(zones, i, proseEnd[i], get(i).text().length(), endKind[i]);
            }
        }
        return zones;
    }

    private void add(List<Zone> zones, int i, int from, int to, Zone.Kind kind) {
        String text = get(i).text();
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            zones.add(new Zone(Span.text(get(i).start() + start, get(i).start() + end), kind));
        }
    }
}
