package org.demarche.extraction.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The regular forms of English verbs. */
final class Inflection {
    private Inflection() {}

    /** Base, third person, past, participle and gerund. */
    static List<String> regular(String lemma) {
        if (lemma.matches(".*[^aeiou]y"))
            return forms(lemma, stem(lemma, 1) + "ies", stem(lemma, 1) + "ied", lemma + "ing");
        if (lemma.endsWith("e")) return forms(lemma, lemma + "s", lemma + "d", stem(lemma, 1) + "ing");
        String third = lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
        return forms(lemma, third, lemma + "ed", lemma + "ing");
    }

    /** @param irregular third person, past, participle and gerund, parted by spaces; empty for a regular verb */
    static List<String> of(String lemma, String irregular) {
        if (irregular.isEmpty()) return regular(lemma);
        return Stream.concat(Stream.of(lemma), Arrays.stream(irregular.split(" ", -1)))
                .toList();
    }

    private static List<String> forms(String base, String third, String past, String gerund) {
        return List.of(base, third, past, gerund);
    }

    private static String stem(String lemma, int cut) {
        return lemma.substring(0, lemma.length() - cut);
    }
}
