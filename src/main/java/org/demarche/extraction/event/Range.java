package org.demarche.extraction.event;

/** Tokens from {@code first} to before {@code end}. */
record Range(int first, int end) {
    Range {
        if (end <= first) throw new IllegalArgumentException("An empty range: [" + first + ", " + end + ")");
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
