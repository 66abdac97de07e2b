package org.demarche.graph.write;

import java.util.List;
import java.util.Locale;
import org.demarche.article.Field;
import org.demarche.article.Span;

/** How the spans of a statement's words stand on {@code REPORTED_IN}: one string each, {@code text:12-40}, half-open. */
public final class StoredSpans {
    private StoredSpans() {}

    public static List<String> stored(List<Span> spans) {
        return spans.stream()
                .map(span -> Row.word(span.field()) + ":" + span.start() + "-" + span.end())
                .toList();
    }

    public static List<Span> read(List<String> stored) {
        return stored.stream().map(StoredSpans::read).toList();
    }

    private static Span read(String stored) {
        String[] parts = stored.split("[:-]", -1);
        return new Span(
                Field.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }
}
