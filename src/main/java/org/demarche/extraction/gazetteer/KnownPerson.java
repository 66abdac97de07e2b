package org.demarche.extraction.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose offices are known.
 *
 * @param name the usual English form
 * @param female from the sex column
 * @param names other spellings
 * @param offices in order of their first day
 */
public record KnownPerson(String name, boolean female, List<String> names, List<Office> offices) implements Named {
    public KnownPerson {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /** The office held on a day; of several the last begun. */
    public Optional<Office> officeAt(LocalDate day) {
        return offices.stream().filter(o -> o.heldOn(day)).reduce((a, b) -> b);
    }

    /** The state served on a day, else the one served last before it, else the first one. */
    public @Nullable String stateAt(@Nullable LocalDate day) {
        if (day == null) {
            return offices.get(offices.size() - 1).iso3();
        }
        return officeAt(day)
                .or(() -> offices.stream()
                        .filter(o -> o.heldBy(day))
                        .max(Comparator.comparing(
                                o -> o.from() == null ? LocalDate.MIN : o.from().start())))
                .orElse(offices.get(0))
                .iso3();
    }
}
