package org.demarche.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that describes its bearer instead of naming it: "the Russian minister", "US officials", "both sides".
 *
 * @param head index of its head noun
 * @param state ISO3 of the state in it, or null
 * @param body id of the organisation in it, or null
 * @param owner "his", "her", "its", "their" in front, else empty
 * @param definite whether a definite article, a demonstrative or an owner stands in front
 * @param indefinite whether "a" or "an" does
 * @param number of those described, where "two", "both" or "three" stands in it; else 0
 */
record DescriptionPhrase(
        int first,
        int head,
        int end,
        @Nullable String state,
        @Nullable String body,
        String owner,
        boolean definite,
        boolean indefinite,
        int number) {

    boolean hasOwner() {
        return !owner.isEmpty();
    }
}
