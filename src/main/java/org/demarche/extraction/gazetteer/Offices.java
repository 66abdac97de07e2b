package org.demarche.extraction.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The titles of offices, found inside the words of a title by longest match. */
public final class Offices {
    private final Map<String, KnownOffice> byVariant = new HashMap<>();

    void add(KnownOffice office) {
        byVariant.putIfAbsent(office.variant(), office);
    }

    /** The office that the most words of {@code title} name. */
    public Optional<KnownOffice> find(String title) {
        String[] words =
                title.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+");
        for (int length = words.length; length > 0; length--) {
            for (int first = 0; first + length <= words.length; first++) {
                KnownOffice office = byVariant.get(join(words, first, length));
                if (office != null) {
                    return Optional.of(office);
                }
            }
        }
        return Optional.empty();
    }

    private static String join(String[] words, int first, int length) {
        return String.join(" ", java.util.Arrays.asList(words).subList(first, first + length));
    }
}
