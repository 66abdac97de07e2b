package org.demarche.graph.query;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name as a Lucene query that forgives spelling: accents and scripts are folded, every word may stand as written, begin a word,
 * or differ by one letter (two in long words). What is special in Lucene's syntax never reaches it.
 */
final class NameQuery {
    private static final Transliterator FOLD = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private NameQuery() {}

    /** Empty when the name has no letter or digit. */
    static Optional<String> of(String name) {
        String words = Arrays.stream(fold(name).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(12)
                .map(NameQuery::forgiving)
                .collect(Collectors.joining(" AND "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String fold(String name) {
        synchronized (FOLD) {
            return FOLD.transliterate(name).replaceAll("[^a-z0-9]+", " ").strip();
        }
    }

    private static String forgiving(String word) {
        if (word.length() < 4) {
            return "(" + word + "^4 OR " + word + "*)";
        }
        int letters = word.length() < 7 ? 1 : 2;
        return "(" + word + "^4 OR " + word + "*^2 OR " + word + "~" + letters + ")";
    }
}
