package org.demarche.extraction.event;

import java.util.Set;
import org.demarche.extraction.syntax.Passage;

/** Texts that speak for who issued them. */
final class IssuedDocument {
    private static final Set<String> NOUNS = WordList.words("issued-documents.tsv");

    private IssuedDocument() {}

    /** Whether one of these nouns stands in {@code [from, to)}. */
    static boolean isNoun(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NOUNS.contains(p.word(i))) return true;
        }
        return false;
    }
}
