package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.Office;
import org.jspecify.annotations.Nullable;

/** How likely news is to call somebody by surname alone, from the offices they hold. */
final class Prominence {
    /** From here on a bare surname will do. */
    static final int HIGH = 5;

    private static final Map<String, Integer> RANKS = Map.of(
            "head-of-state", 6,
            "head-of-government", 6,
            "monarch", 5,
            "foreign-minister", 5,
            "organisation-head", 5,
            "defence-minister", 3,
            "deputy-head", 3,
            "national-security-adviser", 3,
            "spokesperson", 2);

    private Prominence() {}

    /** Whether a person of the gazetteer can bear a title on a day. */
    static boolean fits(KnownPerson person, @Nullable Title title, @Nullable LocalDate day) {
        if (title == null) {
            return true;
        }
        List<String> categories = OfficeCategory.of(title.office());
        boolean former = title.office() != null
                && title.office().toLowerCase(java.util.Locale.ROOT).contains("former");
        return person.offices().stream()
                .anyMatch(o -> (title.state() == null || title.state().equals(o.iso3()))
                        && (categories.isEmpty() || categories.contains(o.category()))
                        && (former || day == null || o.heldBy(day)));
    }

    static int of(KnownPerson person, @Nullable Title title, @Nullable LocalDate day) {
        List<String> categories = title == null ? List.of() : OfficeCategory.of(title.office());
        return person.offices().stream()
                .mapToInt(o -> rank(o, categories, day))
                .max()
                .orElse(0);
    }

    private static int rank(Office office, List<String> categories, @Nullable LocalDate day) {
        int rank = RANKS.getOrDefault(office.category(), 1);
        boolean now = day == null || office.heldOn(day);
        int asked = categories.indexOf(office.category());
        return (now ? rank : rank / 3) + (asked >= 0 ? 10 - asked : 0);
    }
}
