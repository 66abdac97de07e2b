package org.demarche.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under pictures, known by their credit or by the sides they point to. */
final class Captions {
    private static final int LONGEST = 450;
    private static final Pattern CREDIT = Pattern.compile(
            "(?:[(\\[](?:(?:AP |AFP |EPA |UN |Reference |Reuters |REUTERS |File |FILE |Handout )*(?:[Pp]hotos?|[Pp]hotograph|[Ii]mage|[Pp]icture|PHOTO|IMAGE)s?\\b[^)\\]]{0,120}"
                    + "|[^()\\[\\]]{0,90}(?:/ ?(?:AFP|AP|EPA|Reuters|Getty|Getty Images|Pool|POOL)(?: via [\\p{L} /.]{2,40})?|via (?:AP|REUTERS|Reuters|Getty Images)|Getty Images|EPA-EFE|Shutterstock|[Ff]ile [Pp]hoto|FILE PHOTO|Handout|Wikimedia Commons|Flickr))[)\\]]"
                    + "|(?:\\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO)s?(?: [Cc]redit| [Cc]ourtesy(?: of)?| by)? ?[:©|/] ?[\\p{L}\\p{N} .,/&@'-]{2,80})"
                    + "|\\b(?:REUTERS|EPA-EFE|EPA|AFP|AP|Getty Images)/[\\p{Lu}][\\p{L}. '-]{2,40}(?:/[\\p{L} .]{2,30}){0,2})"
                    + "(?: ?\\([\\p{Lu} ./'-]{0,50}\\))?[. ]*$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:FILE PHOTO\\b|[Ff]ile [Pp]hoto\\b|FILE ?[-–—:]|FILE IMAGE\\b|[Rr]epresentational (?:image|photo)|[Ii]mage for representation|(?:PHOTO|Photo|Image|Picture|Caption|Illustration)(?: [Cc]redit| [Cc]ourtesy)? ?:|(?:AFP|AP|Reuters|EPA|Getty) [Pp]hotos?\\b)");
    private static final Pattern SIDES = Pattern.compile(
            "(?<=\\p{Lu}[\\p{L}'-]{1,30} )\\((?:L|R|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|2nd [LR]|[2-5](?:nd|rd|th)? from [LlRr](?:eft|ight)?"
                    + "|[Ff]ront(?: [LlRr](?:eft|ight)?)?)\\)(?! ?\\()");

    /** Every credit has one of them; looking for these first is ten times as fast. */
    private static final List<String> HINTS = List.of(
            "hoto",
            "HOTO",
            "mage",
            "MAGE",
            "icture",
            "/",
            "via ",
            "Getty",
            "EPA",
            "andout",
            "Shutterstock",
            "Wikimedia",
            "Flickr");

    private Captions() {}

    static void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i)) {
                mark(draft, i);
            }
        }
    }

    private static void mark(Draft draft, int i) {
        Paragraph paragraph = draft.get(i);
        String tail = paragraph.tail(300);
        Matcher credit = CREDIT.matcher(tail);
        boolean credited = HINTS.stream().anyMatch(tail::contains) && credit.find();
        boolean labelled = LABEL.matcher(paragraph.head(40)).find()
                || SIDES.matcher(paragraph.head(LONGEST)).find();
        if (paragraph.length() <= LONGEST && (labelled || credited)) {
            draft.mark(i, Zone.Kind.CAPTION);
        } else if (credited) {
            int from = Math.max(0, paragraph.text().length() - 300) + credit.start();
            draft.credit(i, from, Zone.Kind.CAPTION);
        }
    }
}
