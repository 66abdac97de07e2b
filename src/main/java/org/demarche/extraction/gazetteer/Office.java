package org.demarche.extraction.gazetteer;

import java.time.LocalDate;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held.
 *
 * @param iso3 the state served; null for an international organisation
 * @param category foreign-minister, head-of-state ... as seeds/reference/people.tsv lists them
 * @param to null while in office or where the end is not recorded
 */
public record Office(
        @Nullable String iso3,
        String title,
        String category,
        @Nullable Edtf from,
        @Nullable Edtf to) {

    /** Whether it may have been held on a day, as precisely as the dates are known. */
    public boolean heldOn(LocalDate day) {
        return (from == null || !from.start().isAfter(day))
                && (to == null || !to.end().isBefore(day));
    }

    /** Whether it was held on a day or before. */
    public boolean heldBy(LocalDate day) {
        return from == null || !from.start().isAfter(day);
    }
}
