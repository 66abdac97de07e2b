package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.List;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The reports that tell of one encounter.
 *
 * @param date the most precise date given; null where none is
 * @param firstPublished of an undated encounter, the first day of publication; else, or where not known, null
 */
record Encounter(@Nullable Edtf date, @Nullable LocalDate firstPublished, List<MeetingReport> reports) {
    Encounter {
        reports = reports.stream().sorted(MeetingReport.ORDER).toList();
    }
}
