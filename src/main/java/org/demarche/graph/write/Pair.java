package org.demarche.graph.write;

import java.util.Comparator;

/** Two actors: who met whom (the lower id first), or who spoke of whom. */
record Pair(String one, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    Row row() {
        return Row.of("one", one).with("other", other);
    }

    @Override
    public int compareTo(Pair that) {
        return ORDER.compare(this, that);
    }
}
