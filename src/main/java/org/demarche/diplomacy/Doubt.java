package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarche.article.Field;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something odd that was noticed and left undecided.
 *
 * @param kind a short stable word, for example {@code not-english}
 * @param field where; null, like start and end, when it concerns the whole article
 */
@JsonPropertyOrder({"kind", "message", "field", "start", "end"})
public record Doubt(
        String kind,
        String message,
        @Nullable Field field,
        @Nullable Integer start,
        @Nullable Integer end) {

    public static Doubt of(String kind, String message) {
        return new Doubt(kind, message, null, null, null);
    }

    public static Doubt at(Span span, String kind, String message) {
        return new Doubt(kind, message, span.field(), span.start(), span.end());
    }
}
