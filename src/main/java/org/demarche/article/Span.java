package org.demarche.article;

import java.util.Comparator;

/**
 * A stretch of an article's field, half-open, in UTF-16 code units of the field as it was given in.
 *
 * @param start first code unit, at least 0
 * @param end the code unit after the last, greater than {@code start}
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::field).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, not [" + start + ", " + end + ")");
        }
    }

    /** A span of the text. */
    public static Span text(int start, int end) {
        return new Span(Field.TEXT, start, end);
    }

    /** A span of the title. */
    public static Span title(int start, int end) {
        return new Span(Field.TITLE, start, end);
    }

    /** The words this span covers in the article. */
    public String of(Article article) {
        return article.field(field).substring(start, end);
    }

    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
