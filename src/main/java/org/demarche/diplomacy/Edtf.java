package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: {@code 2024-04-09}, {@code 2024-04}, {@code 2024}, or an interval {@code
 * 2024-04-08/2024-04-09}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, level 0</a>
 */
public record Edtf(@JsonValue String text) implements Comparable<Edtf> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    @JsonCreator
    public Edtf {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not an EDTF date: \"" + text + "\"; write 2024-04-09, 2024-04, 2024 or a/b");
        }
        if (last(text).isBefore(first(text))) {
            throw new IllegalArgumentException("An interval ends before it starts: \"" + text + "\"");
        }
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString());
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString());
    }

    public static Edtf year(int year) {
        return new Edtf("%04d".formatted(year));
    }

    /** The days from {@code first} to {@code last}, both included; one day alone is no interval. */
    public static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new Edtf(first + "/" + last);
    }

    /** The first day it can mean. */
    public LocalDate start() {
        return first(text);
    }

    /** The last day it can mean. */
    public LocalDate end() {
        return last(text);
    }

    public boolean isDay() {
        return text.length() == 10;
    }

    /** Whether both can mean one day. */
    public boolean agreesWith(Edtf other) {
        return !start().isAfter(other.end()) && !other.start().isAfter(end());
    }

    @Override
    public int compareTo(Edtf other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(String text) {
        String part = text.split("/", 2)[0];
        return LocalDate.parse(part + "-01-01".substring(part.length() == 4 ? 0 : part.length() == 7 ? 3 : 6));
    }

    private static LocalDate last(String text) {
        String part = text.substring(text.indexOf('/') + 1);
        return switch (part.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(part), 12, 31);
            case 7 -> YearMonth.parse(part).atEndOfMonth();
            default -> LocalDate.parse(part);
        };
    }
}
