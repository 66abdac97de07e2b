package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extraction.gazetteer.OfficeCategories;
import org.jspecify.annotations.Nullable;

/** The categories of seeds/reference/people.tsv that the words of an office can mean, as seeds/reference/offices.tsv has them. */
final class OfficeCategory {
    private static final String OFFICIAL = "official";
    private static final OfficeCategories CATEGORIES = OfficeCategories.load("seeds/reference/");

    private OfficeCategory() {}

    /**
     * The categories of whoever can bear a title, the most fitting first; {@code official}, as which people.tsv keeps the holders
     * of many an office below the state's, is among them. Empty when the words say nothing (an honorific, a calling).
     *
     * @param office in any case, with or without its state
     */
    static List<String> of(@Nullable String office) {
        List<String> named = named(office);
        if (named.isEmpty() || named.contains(OFFICIAL)) {
            return named;
        }
        List<String> all = new ArrayList<>(named);
        all.add(OFFICIAL);
        return List.copyOf(all);
    }

    /** Only the categories that the words themselves name: what tells two people apart. */
    static List<String> named(@Nullable String office) {
        return office == null ? List.of() : CATEGORIES.of(office);
    }
}
