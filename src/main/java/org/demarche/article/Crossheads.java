package org.demarche.article;

import java.util.regex.Pattern;

/** Headings inside the text: marked ones, and short open lines between two paragraphs of prose. */
final class Crossheads {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    private static final Pattern MARKED =
            Pattern.compile("^(?:#{1,6} +\\S.*|[-–—=*_]{1,3} ?[^-–—=*_].{0,80}[^-–—=*_] ?[-–—=*_]{1,3})$");
    private static final Pattern LISTED = Pattern.compile("^(?:[-–—•*·]|\\d+[.)]|[a-z][.)]) ?");

    private Crossheads() {}

    static void mark(Draft draft, int bodyStart) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i) && (isMarked(draft.get(i)) || (i > bodyStart && isBetweenProse(draft, i)))) {
                draft.mark(i, Zone.Kind.CROSSHEAD);
            }
        }
    }

    private static boolean isMarked(Paragraph line) {
        return line.length() <= 100 && MARKED.matcher(line.text()).matches();
    }

    private static boolean isBetweenProse(Draft draft, int i) {
        Paragraph line = draft.get(i);
        boolean open =
                line.isTitleLike() && !line.endsSentence() && line.length() <= LONGEST && line.words() <= MOST_WORDS;
        return open
                && !LISTED.matcher(line.text()).find()
                && isEnd(draft, i - 1)
                && draft.isProse(i + 1)
                && !draft.get(i - 1).text().endsWith(":");
    }

    /** A picture or a link may stand between a paragraph and the next heading. */
    private static boolean isEnd(Draft draft, int i) {
        return draft.isFree(i) ? draft.get(i).endsSentence() : !draft.is(i, Zone.Kind.CROSSHEAD);
    }
}
