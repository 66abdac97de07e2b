package org.demarche.extraction.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** Times counted from the report: "yesterday", "last week", "earlier this month", "two days ago", "next year". */
final class DeicticRule implements DateRule {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
    private static final Map<String, Integer> DIRECTIONS = Map.of(
            "last", -1, "past", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "coming", 1, "following", 1);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final @Nullable LocalDate reference;

    DeicticRule(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    @Override
    public @Nullable Match match(Passage p, int i) {
        if (reference == null) return null;
        Integer shift = DAYS.get(p.word(i));
        if (shift != null) return Match.relative(i + 1, Edtf.day(known().plusDays(shift)));
        Match ago = ago(p, i);
        return ago != null ? ago : unit(p, i);
    }

    private @Nullable Match unit(Passage p, int i) {
        Integer direction = DIRECTIONS.get(p.word(i));
        if (direction == null) return null;
        return switch (p.word(i + 1)) {
            case "week", "weekend" -> Match.relative(i + 2, month(known().plusWeeks(direction)));
            case "month" -> Match.relative(i + 2, month(known().plusMonths(direction)));
            case "year" -> Match.relative(i + 2, Edtf.year(known().getYear() + direction));
            case "spring", "summer", "autumn", "fall", "winter" ->
                Match.relative(i + 2, Edtf.year(known().getYear() + direction));
            case "morning", "afternoon", "evening" -> direction == 0 ? Match.relative(i + 2, Edtf.day(known())) : null;
            default -> null;
        };
    }

    private @Nullable Match ago(Passage p, int i) {
        if (!p.is(i + 2, "ago")) return null;
        Integer count = count(p.word(i));
        if (count == null) return null;
        return switch (p.word(i + 1)) {
            case "day", "days" -> Match.relative(i + 3, Edtf.day(known().minusDays(count)));
            case "week", "weeks" -> Match.relative(i + 3, month(known().minusWeeks(count)));
            case "month", "months" -> Match.relative(i + 3, month(known().minusMonths(count)));
            case "year", "years" -> Match.relative(i + 3, Edtf.year(known().getYear() - count));
            default -> null;
        };
    }

    private static @Nullable Integer count(String word) {
        return word.matches("\\d{1,3}") ? Integer.valueOf(word) : NUMBERS.get(word);
    }

    private static Edtf month(LocalDate day) {
        return Edtf.month(YearMonth.from(day));
    }

    private LocalDate known() {
        return Objects.requireNonNull(reference);
    }
}
