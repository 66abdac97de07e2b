package org.demarche.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says where a text was first published.
 *
 * @param publisher as written; null where it cannot be told from the rest
 * @param day null where none is written
 */
record Citations(@Nullable String publisher, @Nullable WrittenDay day) {
    private static final int LONGEST = 500;
    private static final String DAY = "(?<!\\d)(?<day>(?i:" + WrittenDay.FORM + "))";
    private static final String PAGE =
            "(?:(?:pp?|pg|page|pages)\\.? ?)?(?:\\p{Lu}{0,2}[.-]?\\d{1,4}(?:[–-]\\d{1,4})?(?:\\(\\d+\\))?|n/?a)";
    private static final String NUMBER = "^(?:\\[?\\d{1,3}[\\].)] ?)?";
    private static final String PAPER = "(?<paper>\\p{Lu}[^.;:\"]{2,60}?)";

    private static final List<Pattern> FORMS = List.of(
            // ProQuest: Title. Author. Paper, Edition; City, Region. 10 Apr 2024: A.5.
            Pattern.compile(NUMBER + ".{10,400}[.?!] ?" + PAPER + "(?:, [^.;:]{2,40})?; ?[^;]{2,60}?[. ]+" + DAY
                    + " ?: ?" + PAGE + "\\.?$"),
            // "Title", Paper, 10 April 2024, p. 5.
            Pattern.compile(NUMBER + "(?:[^\"]{2,80}, )?\".{5,200}\",?\"? ?,? ?" + PAPER
                    + "(?:, ?(?:no\\.|vol\\.|issue) ?[\\w.]{1,12}){0,2},? ?\\(?" + DAY + "\\)?(?:[,:;] ?" + PAGE
                    + ")?\\.?$"),
            // Author. "Title" - Paper, April 10, 2024
            Pattern.compile(NUMBER + "(?:[^\"]{2,80}[.,] )?\"[^\"]{5,200}\" ?[—–-]+ ?" + PAPER + ",? " + DAY + "\\.?$"),
            // Author (2024, April 10). Title. Paper.
            Pattern.compile(NUMBER + ".{3,80}\\((?:19|20)\\d\\d(?:, [^)]{3,15})?\\)\\. .{5,200}[.?!] " + PAPER
                    + "(?:, ?" + PAGE + ")?\\.?$"),
            // First published in Paper on 10 April 2024
            Pattern.compile(
                    "^[(\\[*]?(?i:(?:this (?:article|story|text|piece|report|interview) )?(?:was |has been )?(?:first|originally|previously) (?:published|appeared|posted|ran)(?: online)?) (?i:in|on|by|at) (?:the )?"
                            + PAPER + "(?:,? (?:on )?" + DAY + ")?(?:[,:;] ?" + PAGE + ")?[.)\\]]*$"));
    private static final Pattern SOURCE = Pattern.compile(
            "^[(\\[]?(?i:sources?|via|with inputs? from|courtesy)(?: ?: ?|(?<=via) )(?<paper>\\p{L}[\\p{L}\\p{N} .&/'-]{1,50})[)\\]]?\\.?$");
    private static final Pattern REMARK_MARK = Pattern.compile("\\[\\d{1,3}]\\W*$");
    private static final int TAIL = 15;

    /** What a line cites; null where it is no citation. */
    static @Nullable Citations of(Paragraph line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Pattern form : FORMS) {
            Matcher citation = form.matcher(line.text());
            if (citation.find()) {
                return new Citations(citation.group("paper").strip(), day(form, citation));
            }
        }
        return null;
    }

    /** "Source: Paper"; null where the line is none. */
    static @Nullable String source(Paragraph line) {
        Matcher source = SOURCE.matcher(line.head(80));
        return line.length() <= 80 && source.find() && line.words() <= 8
                ? source.group("paper").strip()
                : null;
    }

    /**
     * Marks a closing citation and what follows it, which a reader or a blog has added; and, where the text is one long quotation with
     * a reference mark, the remarks between it and the citation. Several citations are a list of sources: none of them is the publisher.
     *
     * @return the only citation; null where there is none, or a list
     */
    static @Nullable Citations mark(Draft draft) {
        List<Citations> found = new ArrayList<>();
        int last = -1;
        for (int i = Math.max(1, Math.min(draft.size() - TAIL, draft.size() * 3 / 4)); i < draft.size(); i++) {
            Citations citation = draft.isFree(i) ? of(draft.get(i)) : null;
            if (citation != null) {
                draft.mark(i, Zone.Kind.CITATION);
                found.add(citation);
                last = i;
            }
        }
        if (found.size() != 1) {
            return null;
        }
        markRemarks(draft, last);
        return found.get(0);
    }

    private static void markRemarks(Draft draft, int citation) {
        if (draft.proseIn(citation, draft.size()) * 2 <= draft.proseIn(0, citation)) {
            draft.markFree(citation + 1, draft.size(), Zone.Kind.COMMENTS);
        }
        int end = citation - 1;
        while (end > 0 && !REMARK_MARK.matcher(draft.get(end).tail(12)).find()) {
            end--;
        }
        boolean quoted = draft.get(0).text().startsWith("\"") && end > 0;
        if (quoted && draft.proseIn(end + 1, citation) * 4 <= draft.proseIn(0, end + 1)) {
            draft.markFree(end + 1, citation, Zone.Kind.COMMENTS);
        }
    }

    private static @Nullable WrittenDay day(Pattern form, Matcher citation) {
        String written = form.pattern().contains("(?<day>") ? citation.group("day") : null;
        return written == null ? null : WrittenDay.of(written);
    }

    /** The citation's day, its year as written. */
    @Nullable
    LocalDate date() {
        return day == null ? null : day.near(null);
    }
}
