package org.demarche.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of publication as fields give them. */
final class Days {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /**
     * The day of {@code 2024-04-09} or {@code 2024-04-09T18:42:00Z}, as it was where it was written.
     *
     * @throws BadArticleException naming the field and the cure
     */
    static LocalDate ofField(String field, String written) {
        LocalDate day = find(written);
        if (day == null) {
            throw BadArticleException.inField(
                    field, "\"%s\" is no day of the calendar; write it as 2024-04-09".formatted(shortened(written)));
        }
        if (!isPlausible(day.getYear())) {
            throw BadArticleException.inField(
                    field,
                    "the year of \"%s\" is outside %d to %d; write the day of publication, or leave it out"
                            .formatted(written.strip(), FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    /** The day written; null where there is none or it is not plausible. */
    static @Nullable LocalDate findPlausible(@Nullable String written) {
        LocalDate day = written == null ? null : find(written);
        return day != null && isPlausible(day.getYear()) ? day : null;
    }

    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static @Nullable LocalDate find(String written) {
        Matcher form = DAY.matcher(written.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(form.group(1), STRICT);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String shortened(String written) {
        return written.length() <= 40 ? written : written.substring(0, 40) + "…";
    }
}
