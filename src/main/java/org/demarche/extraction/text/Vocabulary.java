package org.demarche.extraction.text;

import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/** The common words of English, as the tagger's dictionary has them: what is also a word may be no name. */
public final class Vocabulary {
    private static final Set<String> ABSTRACT =
            Set.of("ology", "tion", "sion", "ment", "ness", "ship", "ity", "ism", "ance", "ence", "ics");

    private final @Nullable TagDictionary words;

    Vocabulary(@Nullable TagDictionary words) {
        this.words = words;
    }

    /** Whether a word is common in small letters, or looks like an abstract noun. */
    public boolean isCommon(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return words != null && words.getTags(low) != null
                || low.length() > 6 && ABSTRACT.stream().anyMatch(low::endsWith);
    }
}
