package org.demarche.graph.write;

import java.util.Comparator;
import java.util.Map;

/** Two actors whose summary is to be counted anew. */
record Pair(String one, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    Map<String, Object> row(String oneIs, String otherIs) {
        return Map.of(oneIs, one, otherIs, other);
    }

    @Override
    public int compareTo(Pair that) {
        return ORDER.compare(this, that);
    }
}
