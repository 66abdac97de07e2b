package org.demarche.graph.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One parameter row of a statement; what is not known is left out, which Cypher reads as null. */
final class Row {
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Row of(String name, @Nullable Object value) {
        return new Row().with(name, value);
    }

    static List<Map<String, Object>> ids(Collection<String> ids) {
        return each("id", ids.stream().sorted().distinct());
    }

    static List<Map<String, Object>> each(String name, Stream<?> values) {
        return values.map(value -> Map.<String, Object>of(name, value)).toList();
    }

    /** The word that stands for an enum's constant in JSON and in the graph. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Row with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
