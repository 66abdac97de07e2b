package org.demarche.extraction.syntax;

import org.demarche.extraction.text.Chunk;

/** The extents of base noun phrases, a possessor in front included ("Moscow 's top diplomat"). */
public final class NounPhrases {
    private NounPhrases() {}

    /** First token of the noun phrase that ends before {@code end}; -1 where none does. */
    public static int startOfOneEnding(Passage p, int end) {
        for (Chunk chunk : p.chunks()) {
            if (chunk.label().equals("NP") && chunk.first() < end && end <= chunk.end()) {
                return withPossessor(p, chunk.first());
            }
        }
        return p.tagged(end - 1, "NN") || p.tagged(end - 1, "PRP") ? end - 1 : -1;
    }

    /** Token after the noun phrase that starts at {@code first}; -1 where none does. */
    public static int endOfOneStarting(Passage p, int first) {
        for (Chunk chunk : p.chunks()) {
            if (chunk.label().equals("NP") && chunk.first() <= first && first < chunk.end()) {
                return withPossessed(p, chunk.end());
            }
        }
        return p.tagged(first, "NN") || p.tagged(first, "PRP") ? first + 1 : -1;
    }

    private static int withPossessor(Passage p, int first) {
        if (!p.tagged(first, "POS") || first == 0) return first;
        int before = startOfOneEnding(p, first);
        return before < 0 ? first : before;
    }

    private static int withPossessed(Passage p, int end) {
        if (!p.tagged(end, "POS") || end + 1 >= p.size()) return end;
        int after = endOfOneStarting(p, end + 1);
        return after < 0 ? end : after;
    }
}
