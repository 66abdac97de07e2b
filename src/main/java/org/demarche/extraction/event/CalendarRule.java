package org.demarche.extraction.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "April 9, 2024", "9 April", "May 3-6", "June 2021", "in October", "in 2019", "2024-04-09". */
final class CalendarRule implements DateRule {
    private static final Pattern MONTH = Pattern.compile(
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–—](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "of", "early", "late", "mid", "until", "by", "during", "through", "spring", "summer",
            "autumn", "fall", "winter");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "late", "early", "mid", "last", "next", "this", "until", "by", "during", "of", "from",
            "mid-", "coming", "past", "the");

    private final @Nullable LocalDate reference;

    CalendarRule(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    @Override
    public @Nullable Match match(Passage p, int i) {
        try {
            Match match = iso(p, i);
            if (match == null) match = monthFirst(p, i);
            if (match == null) match = dayFirst(p, i);
            return match != null ? match : year(p, i);
        } catch (DateTimeException e) {
            return null; // "April 31": no such day
        }
    }

    private static @Nullable Match iso(Passage p, int i) {
        return ISO.matcher(p.word(i)).matches() ? Match.absolute(i + 1, Edtf.day(LocalDate.parse(p.word(i)))) : null;
    }

    private static @Nullable Match year(Passage p, int i) {
        boolean led = BEFORE_YEAR.contains(p.word(i - 1)) && !p.tagged(i + 1, "NNS") && !p.tagged(i + 1, "CD");
        return led && YEAR.matcher(p.word(i)).matches()
                ? Match.absolute(i + 1, Edtf.year(Integer.parseInt(p.word(i))))
                : null;
    }

    private @Nullable Match monthFirst(Passage p, int i) {
        int month = month(p, i);
        if (month == 0) return null;
        int at = p.is(i + 1, ".") && DAY.matcher(p.word(i + 2)).matches() ? i + 2 : i + 1;
        Matcher days = DAYS.matcher(p.word(at));
        if (days.matches()) return range(p, at + 1, month, number(days.group(1)), number(days.group(2)));
        int day = day(p, at);
        if (day == 0) return monthAlone(p, i, month);
        int last = lastDay(p, at + 1);
        return last > day ? range(p, at + 3, month, day, last) : range(p, at + 1, month, day, day);
    }

    private @Nullable Match dayFirst(Passage p, int i) {
        Matcher days = DAYS.matcher(p.word(i));
        int month = month(p, i + 1);
        if (month == 0) return null;
        if (days.matches()) return range(p, i + 2, month, number(days.group(1)), number(days.group(2)));
        int day = day(p, i);
        return day == 0 ? null : range(p, i + 2, month, day, day);
    }

    private @Nullable Match range(Passage p, int end, int month, int first, int last) {
        int at = p.is(end, ",") ? end + 1 : end;
        if (YEAR.matcher(p.word(at)).matches()) {
            int year = number(p.word(at));
            return Match.absolute(at + 1, days(year, month, first, last));
        }
        if (reference == null) return null;
        LocalDate past = LocalDate.of(reference.getYear(), month, first);
        LocalDate future = past;
        if (past.isAfter(reference.plusDays(3))) past = past.minusYears(1);
        if (future.isBefore(reference.minusDays(3))) future = future.plusYears(1);
        return new Match(
                end, days(past.getYear(), month, first, last), days(future.getYear(), month, first, last), true);
    }

    private @Nullable Match monthAlone(Passage p, int i, int month) {
        int at = p.is(i + 1, ",", "of") ? i + 2 : i + 1;
        if (YEAR.matcher(p.word(at)).matches()) {
            return Match.absolute(at + 1, Edtf.month(YearMonth.of(number(p.word(at)), month)));
        }
        String before = p.word(i - 1);
        boolean possessive = p.tagged(i + 1, "POS");
        if (reference == null || !(BEFORE_MONTH.contains(before) || possessive)) return null;
        YearMonth now = YearMonth.from(reference);
        YearMonth past = YearMonth.of(now.getYear(), month);
        YearMonth future = past;
        if (past.isAfter(now) || (before.equals("last") && past.equals(now))) past = past.minusYears(1);
        if (future.isBefore(now)) future = future.plusYears(1);
        return new Match(i + 1, Edtf.month(past), Edtf.month(future), true);
    }

    private static Edtf days(int year, int month, int first, int last) {
        return Edtf.between(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
    }

    /** The second day of "15 and 16", "15 to 16"; 0 where none follows. */
    private static int lastDay(Passage p, int at) {
        boolean joined = p.is(at, "and", "to", "-", "–", "—", "through", "&");
        return joined && month(p, at + 2) == 0 && !YEAR.matcher(p.word(at + 1)).matches() ? day(p, at + 1) : 0;
    }

    private static int day(Passage p, int i) {
        Matcher day = DAY.matcher(p.word(i));
        int number = day.matches() ? number(day.group(1)) : 0;
        return number <= 31 ? number : 0;
    }

    private static int month(Passage p, int i) {
        if (i >= p.size() || !Character.isUpperCase(p.tokens().get(i).form().codePointAt(0))) return 0;
        Matcher month = MONTH.matcher(p.word(i).toLowerCase(Locale.ROOT));
        boolean modal = p.word(i).equals("may") && p.tagged(i, "MD");
        return month.matches() && !modal ? MONTHS.indexOf(month.group(1).substring(0, 3)) / 3 + 1 : 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
