package org.demarche.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote, edited or sent a report. */
final class Bylines {
    private static final int LONGEST = 160;
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'-]*(?: (?:\\p{Lu}[\\p{L}.'-]*|de|da|di|van|von|der|bin|ibn|al|el|la|le)){0,4}";
    private static final String NAMES = NAME + "(?:(?:,| and| &|, and) " + NAME + "){0,6}";
    private static final Pattern BY = Pattern.compile(
            "^(?:By|BY|by|Written by|Reporting by|Story by|Report by|Edited by|Compiled by|Author:|Text by|Words by)(?: ?:)? "
                    + NAMES + "(?: (?:in|at|for|with|of|from) (?:the )?" + NAMES + ")?(?: ?[|,·•–—-] ?.{0,80})?$");
    private static final Pattern NOT_BY =
            Pattern.compile("^(?i:by) (?i:" + WrittenDay.WEEKDAY + "|" + WrittenDay.FORM + ")");
    private static final Pattern STAFF = Pattern.compile(
            "(?i)^(?:"
                    + "from )?(?:our |the )?(?:staff|special|diplomatic|political|foreign|news) (?:writers?|reporters?|correspondents?|desk|report|editor)s?$|^(?:web|news|online|agency|agencies) desk$|^agencies$");
    private static final Pattern ROLE = Pattern.compile(
            "^" + NAME
                    + ", (?:[\\p{L}' .-]{0,40} )?(?i:correspondent|editor|reporter|writer|journalist|bureau chief|staff|columnist|analyst)s?(?: .{0,40})?$");
    private static final Pattern CREDITS = Pattern.compile(
            "^[(\\[]?(?:(?:Additional |Other )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]roduced|[Tt]ranslated|[Tt]ranslation|[Ww]ith inputs?|[Ww]ith agency|Inputs from)(?: (?:by|from|in|and)| inputs)\\b|Our Standards:).{2,400}$");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:Office|Bureau|Department|Ministry|Embassy|Consulate General|Permanent Mission|Press (?:Service|Office)|Media Office|Information (?:Service|Department)) (?:of|for) .{3,100}$");
    private static final Pattern NAME_ALONE = Pattern.compile("^(?:" + NAME + "|(?:\\p{Lu}\\.? ){1,4}" + NAME + ")$");

    /** Initials of an agency's desk after the last sentence: "PTI KJV ZH", "/AFP", "- Reuters", "with inputs from agencies". */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=[.!?\"')\\]]) ?(?:[-–—/( ]*" + Agencies.NAMES
                    + "\\b(?:[ /]\\p{Lu}{2,6}){0,7}[)/ ]*|[-–—(]+ ?(?:[Ww]ith|[Aa]dditional) (?:agency |agencies )?inputs?(?: from)?[^.]{0,60}[).]*|(?: \\p{Lu}{2,5}){2,8})$");

    private static final Pattern SIGNATURE_LINE =
            Pattern.compile("^[-–—/( ]*" + Agencies.NAMES + "(?:[ /]\\p{Lu}{2,6}){0,7}[)/. ]*$");

    private Bylines() {}

    static void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i) && isByline(draft.get(i), i)) {
                draft.mark(i, Zone.Kind.BYLINE);
            }
        }
    }

    /** Signatures after the last prose of the text. */
    static void markSignature(Draft draft) {
        int i = draft.size() - 1;
        while (i >= 0 && !draft.isFree(i)) {
            i--;
        }
        if (i > 0 && SIGNATURE_LINE.matcher(draft.get(i).head(60)).matches()) {
            draft.mark(i, Zone.Kind.BYLINE);
            i--;
        }
        if (draft.isFree(i)) {
            Paragraph last = draft.get(i);
            Matcher signature = SIGNATURE.matcher(last.tail(100));
            if (signature.find()) {
                draft.credit(i, Math.max(0, last.text().length() - 100) + signature.start(), Zone.Kind.BYLINE);
            }
        }
    }

    /** Whether a line could be an author's name and nothing else; only its place on the page can tell. */
    static boolean isName(Paragraph line) {
        int words = line.words();
        return line.length() <= 60
                && words >= 2
                && words <= 5
                && NAME_ALONE.matcher(line.text()).matches();
    }

    static boolean isByline(Paragraph line, int position) {
        String text = line.head(LONGEST + 300);
        if (CREDITS.matcher(text).matches()) {
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        boolean by = BY.matcher(text).matches() && !NOT_BY.matcher(text).find() && !endsLikeProse(text);
        boolean office = position < 3 && OFFICE.matcher(text).matches() && !line.endsSentence();
        return by
                || office
                || STAFF.matcher(text).find()
                || (position < 8 && ROLE.matcher(text).matches() && !line.endsSentence());
    }

    private static boolean endsLikeProse(String text) {
        return text.length() > 60 && text.endsWith(".");
    }
}
