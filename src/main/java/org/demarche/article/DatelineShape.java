package org.demarche.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "BEIJING, March 30 (Agency) - ", "MOSCOW, February 27. /AGENCY/. ", "Tokyo (Agency) April 9, 2024": place, agency and day before a
 * report. A place that is not in capitals needs an agency or a day beside it.
 *
 * @param end after the dateline itself, in the paragraph
 * @param textStart after the separator and blanks; the paragraph's length where it is a line of its own
 * @param day null where the dateline has none
 * @param lone whether there is only a place in capitals: enough before the first paragraph, nowhere else
 */
record DatelineShape(
        int end,
        int textStart,
        String place,
        List<String> agencies,
        @Nullable WrittenDay day,
        boolean lone) {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'-]+(?:[ /]\\p{Lu}[\\p{Lu}.'-]*){0,4}(?![\\p{L}])";
    private static final String MIXED =
            "\\p{Lu}[\\p{L}'-]+\\.?(?: (?:\\p{Lu}[\\p{L}.'-]+|de|do|al|el|la|of|upon|the)){0,3}";
    private static final String DAY = "(?i:" + WrittenDay.FORM + ")";
    private static final String ON = "(?:(?i:" + WrittenDay.WEEKDAY + ") ?)?";
    private static final String REGION = "(?:, ?(?!" + DAY + ")(?!(?i:" + WrittenDay.WEEKDAY
            + "))\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2})?";
    private static final Pattern FORM =
            Pattern.compile("^(?:(?<caps>" + CAPITALS + ")|(?<mixed>" + MIXED + "))" + REGION
                    + "(?:(?<comma>,?) ?" + ON + "(?<day>" + DAY + "))?"
                    + "(?:[.,]? ?(?:[(\\[](?<agency>\\p{L}[^()\\[\\]]{1,60})[)\\]]|/(?<slashed>[^/ ][^/]{1,30})/))?"
                    + "(?:,? ?" + ON + "(?<later>" + DAY + "))?"
                    + "(?<separator> ?(?:--|—|–|:(?= |$)|-(?= |$))|\\.?(?= |$))");
    private static final Pattern NO_PLACE =
            Pattern.compile("(?i)(?:in|on|at|the|by|from|for|after|since|before|until|this|that|a|an|and|but"
                    + "|mr|ms|mrs|dr|sir|president|secretary|minister|ambassador|foreign|prime|deputy|under|assistant|acting|vice|director|general|admiral|colonel|senator|representative|congress\\w+|governor|mayor|chancellor|king|queen|prince|princess|lord|professor|spokes\\w+|commissioner|envoy|operator|fact sheet|readout|statement|transcript|remarks|question|answer|q|moderator|operator|speaker|voice|chair"
                    + "|look|read|watch|see|listen|related|photo|photos|video|file|update|updated|breaking|exclusive|analysis|opinion|explainer|editorial"
                    + "|factbox|live|vessel|note|warning|source|sources|subject|re|to|date|place|press|media|contact|tel|fax|begin|end|text"
                    + "|published|posted|" + WrittenDay.WEEKDAY + ")(?:[ ,.:].*)?");
    private static final Pattern AGENCY_WORD = Pattern.compile("\\p{Lu}\\p{L}+(?:[ .&-]+\\p{L}+){0,4}|dpa");
    private static final Pattern SIDE =
            Pattern.compile("(?i)left|right|centre|center|pictured|photo|file|top|bottom|[a-z]");
    private static final Pattern KNOWN = Pattern.compile(Agencies.NAMES);
    private static final int LONGEST = 160;
    private static final int SHORTEST_REPORT = 40;

    /** The dateline a paragraph begins with, or is. */
    static @Nullable DatelineShape of(Paragraph paragraph) {
        Matcher form = FORM.matcher(paragraph.head(LONGEST));
        return form.find() ? accepted(form, paragraph) : null;
    }

    boolean isWholeLine(Paragraph paragraph) {
        return textStart >= paragraph.text().length();
    }

    private static @Nullable DatelineShape accepted(Matcher form, Paragraph paragraph) {
        boolean caps = form.group("caps") != null;
        String place = caps ? form.group("caps") : form.group("mixed");
        String agency = form.group("agency") == null ? form.group("slashed") : form.group("agency");
        String day = form.group("day") == null ? form.group("later") : form.group("day");
        boolean line = form.end() == paragraph.text().length();
        boolean separated = line || !form.group("separator").isBlank();
        boolean apart = day == null || caps || agency != null || ",".equals(form.group("comma"));
        if (NO_PLACE.matcher(place).matches() || !apart || (agency != null && !isAgency(agency))) {
            return null;
        }
        if (agency != null && day == null && !caps && !isFiledBy(place, agency, form.group("separator"))) {
            return null;
        }
        boolean lone = agency == null && day == null;
        boolean enough = agency != null && (day != null || separated) || day != null && separated;
        boolean capitals = lone && caps && separated && !line && isPlaceAlone(place, form, paragraph);
        return enough || capitals ? shape(form, paragraph, place, agency, day, lone) : null;
    }

    /** A full stop alone closes "U.N. HEADQUARTERS." or a list's number, not a dateline. */
    private static boolean isPlaceAlone(String place, Matcher form, Paragraph paragraph) {
        return !form.group("separator").equals(".")
                && place.codePoints().filter(Character::isLetter).count() >= 4
                && paragraph.length() - form.end() >= SHORTEST_REPORT;
    }

    private static DatelineShape shape(
            Matcher form,
            Paragraph paragraph,
            String place,
            @Nullable String agency,
            @Nullable String day,
            boolean lone) {
        int start = form.end();
        while (start < paragraph.text().length() && paragraph.text().charAt(start) == ' ') {
            start++;
        }
        return new DatelineShape(
                form.start("separator"),
                start,
                place,
                agency == null ? List.of() : agencies(agency),
                day == null ? null : WrittenDay.of(day),
                lone);
    }

    private static List<String> agencies(String written) {
        return Arrays.stream(written.split("[/,;]| and "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** "Institute of Peace (IOP) -" explains an abbreviation, and "Vienna Talks (Round Two):" is a label. */
    private static boolean isFiledBy(String place, String agency, String separator) {
        boolean known =
                agencies(agency).stream().allMatch(name -> KNOWN.matcher(name).matches());
        return known || !(isShortFor(agency, place) || separator.strip().equals(":"));
    }

    private static boolean isShortFor(String letters, String words) {
        int next = 0;
        for (String word : words.split("[ -]")) {
            boolean initial = !word.isEmpty()
                    && next < letters.length()
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(next);
            next += initial ? 1 : 0;
        }
        return next > 1 && next == letters.length();
    }

    private static boolean isAgency(String written) {
        return !SIDE.matcher(written).matches()
                && agencies(written).stream()
                        .allMatch(name -> AGENCY_WORD.matcher(name).matches());
    }
}
