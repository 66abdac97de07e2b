package org.demarche.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as newspapers write it: "Mar 30", "9 April 2024", "April 9, 2024", "2024-04-09", "09.04.2024".
 *
 * @param year null where it is left out
 */
record WrittenDay(@Nullable Integer year, int month, int day) {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d\\d\\b";

    /** A pattern without groups, to be built into others; case does not matter. */
    static final String FORM = "(?:" + NUMBER + "(?: of)? " + MONTH + "(?:,? " + YEAR + ")?"
            + "|" + MONTH + " " + NUMBER + "\\b(?:,? " + YEAR + ")?"
            + "|" + YEAR + "-\\d\\d-\\d\\d"
            + "|\\d{1,2}\\.\\d{1,2}\\." + YEAR + ")";

    static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[.,]?";

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}{3,}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Reads what {@link #FORM} has matched. */
    static WrittenDay of(String written) {
        List<String> parts =
                PARTS.matcher(written).results().map(r -> r.group()).toList();
        int month = monthIn(parts);
        List<Integer> numbers = parts.stream()
                .filter(WrittenDay::isNumber)
                .map(Integer::valueOf)
                .toList();
        if (month == 0) {
            boolean iso = parts.get(0).length() == 4;
            return new WrittenDay(numbers.get(iso ? 0 : 2), numbers.get(1), numbers.get(iso ? 2 : 0));
        }
        return new WrittenDay(numbers.size() > 1 ? numbers.get(1) : null, month, numbers.get(0));
    }

    /** The days written in a line, first to last. */
    static Stream<WrittenDay> in(Pattern form, String line) {
        Matcher day = form.matcher(line);
        return day.results().map(found -> of(found.group()));
    }

    /**
     * The day of the calendar; a year that is left out is that in which the day lies nearest to the reference.
     *
     * @return null where there is no such day, or no year and no reference
     */
    @Nullable
    LocalDate near(@Nullable LocalDate reference) {
        if (year != null) {
            return day(year);
        }
        if (reference == null) {
            return null;
        }
        return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
                .mapToObj(this::day)
                .flatMap(Stream::ofNullable)
                .min((a, b) -> Long.compare(distance(a, reference), distance(b, reference)))
                .orElse(null);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private @Nullable LocalDate day(int inYear) {
        try {
            return LocalDate.of(inYear, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int monthIn(List<String> parts) {
        return parts.stream()
                .filter(part -> !isNumber(part))
                .mapToInt(part -> 1 + MONTHS.indexOf(part.substring(0, 3).toLowerCase(Locale.ROOT)))
                .filter(month -> month > 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
