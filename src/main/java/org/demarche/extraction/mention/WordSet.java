package org.demarche.extraction.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed class of words, compared in lower case. */
final class WordSet {
    private final Set<String> words;

    private WordSet(Set<String> words) {
        this.words = words;
    }

    /** The words of a text block, separated by blanks. */
    static WordSet of(String words) {
        return new WordSet(Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String form) {
        return words.contains(form.toLowerCase(Locale.ROOT));
    }
}
