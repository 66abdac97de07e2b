package org.demarche.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that holds a day, a time of day or "3-min read", and nothing else: "Published: Thursday, 31 March 2022, 18:42 GMT".
 *
 * @param published the day, the last update left aside; null where only a time is given
 * @param labelled whether the line says that it is the day of publication
 */
record DateLine(@Nullable WrittenDay published, boolean labelled) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PUBLISHED =
            "(?:first published|originally published|published|posted|released|release date|issued|filed"
                    + "|date of publication|publication date|press release|created|date)";
    private static final String UPDATED = "(?:last updated|last modified|updated|modified|last update|update)";
    private static final String TIME = "\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?hrs?)?";
    private static final String TOKEN =
            "(?:" + PUBLISHED + "\\b|" + UPDATED + "\\b|" + WrittenDay.WEEKDAY + "|" + WrittenDay.FORM + "|" + TIME
                    + "|[ap]\\.?m\\b\\.?|(?:on|at|and|local time|o'clock)\\b|\\(?(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?|\\(?[A-Z]{2,4}T\\b\\)?|[|·•,;:/()–—-])";
    private static final Pattern LINE = Pattern.compile("(?:" + TOKEN + " *){1,30}+", FLAGS);
    private static final Pattern DAY = Pattern.compile(WrittenDay.FORM, FLAGS);
    private static final Pattern LABEL = Pattern.compile(PUBLISHED + "\\b", FLAGS);
    private static final Pattern CLOCK = Pattern.compile(TIME, FLAGS);
    private static final Pattern UPDATE =
            Pattern.compile(UPDATED + "\\b[^0-9]{0,20}?" + WrittenDay.WEEKDAY + "? *" + WrittenDay.FORM, FLAGS);
    private static final Pattern READING_TIME = Pattern.compile(
            "[·•|(-]? ?(?:\\d+[- ]?min(?:ute)?s?\\.?[- ]?read|reading time:? \\d+ ?min(?:ute)?s?|(?:updated |published )?\\d+ (?:minute|hour|day)s? ago)\\)?",
            FLAGS);
    private static final int LONGEST = 120;

    static @Nullable DateLine of(Paragraph line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String text = line.text();
        if (READING_TIME.matcher(text).matches()) {
            return new DateLine(null, false);
        }
        return LINE.matcher(text).matches() ? dayOf(text) : null;
    }

    private static @Nullable DateLine dayOf(String text) {
        String first = UPDATE.matcher(text).replaceAll("");
        boolean labelled = LABEL.matcher(text).find();
        Matcher day = DAY.matcher(first);
        if (day.find()) {
            return new DateLine(WrittenDay.of(day.group()), labelled);
        }
        Matcher update = DAY.matcher(text);
        if (update.find()) {
            return new DateLine(WrittenDay.of(update.group()), false);
        }
        return CLOCK.matcher(text).find() ? new DateLine(null, labelled) : null;
    }
}
