package org.demarche.extraction.event;

import java.time.LocalDate;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** Days counted from a day named before: "the previous day", "a day later". */
final class AnchoredDay {
    private static final Map<String, Integer> SHIFTS = Map.ofEntries(
            Map.entry("the previous day", -1),
            Map.entry("the day before", -1),
            Map.entry("a day earlier", -1),
            Map.entry("one day earlier", -1),
            Map.entry("the following day", 1),
            Map.entry("the next day", 1),
            Map.entry("the day after", 1),
            Map.entry("a day later", 1),
            Map.entry("one day later", 1),
            Map.entry("the same day", 0),
            Map.entry("that day", 0));

    private AnchoredDay() {}

    static DateRule.@Nullable Match match(Passage passage, int i, @Nullable LocalDate anchor) {
        if (anchor == null) return null;
        for (Map.Entry<String, Integer> shift : SHIFTS.entrySet()) {
            if (passage.reads(i, shift.getKey())) {
                int end = i + shift.getKey().split(" ", -1).length;
                return DateRule.Match.relative(end, Edtf.day(anchor.plusDays(shift.getValue())));
            }
        }
        return null;
    }
}
