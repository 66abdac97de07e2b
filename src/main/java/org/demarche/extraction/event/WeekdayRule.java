package org.demarche.extraction.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** "on Tuesday", "last Friday", "Monday and Tuesday", "early Wednesday", "Thursday night". */
final class WeekdayRule implements DateRule {
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private final @Nullable LocalDate reference;

    WeekdayRule(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    @Override
    public @Nullable Match match(Passage p, int i) {
        DayOfWeek day = DAYS.get(p.word(i));
        if (day == null || reference == null) return null;
        DayOfWeek second = p.is(i + 1, "and", "to", "through", "-", "–") ? DAYS.get(p.word(i + 2)) : null;
        int end = second == null ? i + 1 : i + 3;
        if (PARTS.contains(p.word(end))) end++;
        return new Match(end, past(p, i, day, second), future(p, i, day, second), true);
    }

    private Edtf past(Passage p, int i, DayOfWeek day, @Nullable DayOfWeek second) {
        LocalDate last = known().with(TemporalAdjusters.previousOrSame(day));
        if (p.is(i - 1, "last") && last.equals(reference)) last = last.minusWeeks(1);
        return range(last, second);
    }

    private Edtf future(Passage p, int i, DayOfWeek day, @Nullable DayOfWeek second) {
        LocalDate next = known().with(TemporalAdjusters.nextOrSame(day));
        if (p.is(i - 1, "next") && next.equals(reference)) next = next.plusWeeks(1);
        return range(next, second);
    }

    private static Edtf range(LocalDate first, @Nullable DayOfWeek second) {
        return second == null ? Edtf.day(first) : Edtf.between(first, first.with(TemporalAdjusters.nextOrSame(second)));
    }

    private LocalDate known() {
        return Objects.requireNonNull(reference);
    }
}
