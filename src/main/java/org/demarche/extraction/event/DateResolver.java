package org.demarche.extraction.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a passage against the day of the report: a past looks back ("on Tuesday" is the last one), a future forward.
 * GUIDELINE 3.8: "last week" and "this week" are known to the month only.
 */
final class DateResolver {
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "by", "before", "after");

    private final @Nullable LocalDate reference;
    private final List<DateRule> rules;

    /** @param reference the day of the dateline, else of publication; null where neither is known */
    DateResolver(@Nullable LocalDate reference) {
        this.reference = reference;
        this.rules = List.of(new CalendarRule(reference), new WeekdayRule(reference), new DeicticRule(reference));
    }

    Optional<LocalDate> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The dates of a passage, in order.
     *
     * @param anchor the last day named before this passage, that "the previous day" counts from; null without one
     */
    List<DateExpression> read(Passage passage, @Nullable LocalDate anchor) {
        List<DateExpression> found = new ArrayList<>();
        LocalDate last = anchor;
        int i = 0;
        while (i < passage.size()) {
            DateRule.Match match = match(passage, i, last);
            if (match == null) {
                i++;
                continue;
            }
            found.add(expression(passage, i, match));
            if (match.past().isDay()) last = match.past().start();
            i = match.end();
        }
        return List.copyOf(found);
    }

    private DateRule.@Nullable Match match(Passage passage, int i, @Nullable LocalDate anchor) {
        for (DateRule rule : rules) {
            DateRule.Match match = rule.match(passage, i);
            if (match != null) return match;
        }
        return AnchoredDay.match(passage, i, anchor);
    }

    private static DateExpression expression(Passage passage, int i, DateRule.Match match) {
        boolean bound = BOUNDS.contains(passage.word(i - 1));
        return new DateExpression(i, match.end(), match.past(), match.future(), match.relative(), bound);
    }

    /** The month of a day, as the precision that GUIDELINE 3.8 and 5.16 allow to the undated. */
    static Edtf monthOf(LocalDate day) {
        return Edtf.month(YearMonth.from(day));
    }
}
