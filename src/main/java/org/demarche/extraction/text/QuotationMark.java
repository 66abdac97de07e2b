package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation mark in a paragraph; apostrophes are none.
 *
 * @param at offset in the paragraph
 */
record QuotationMark(int at, Family family, Role role) {
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET
    }

    enum Role {
        OPENS,
        CLOSES,
        EITHER
    }

    /** The marks of a paragraph, in order. */
    static List<QuotationMark> in(String words) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '“', '„', '‟', '”' -> marks.add(new QuotationMark(i, Family.DOUBLE, curly(words, i)));
                case '"' -> marks.add(new QuotationMark(i, Family.DOUBLE, straight(words, i)));
                case '«', '‹' -> marks.add(new QuotationMark(i, Family.GUILLEMET, Role.OPENS));
                case '»', '›' -> marks.add(new QuotationMark(i, Family.GUILLEMET, Role.CLOSES));
                case '‘', '’', '\'' -> addSingle(words, i, marks);
                default -> {}
            }
        }
        return marks;
    }

    private static Role curly(String words, int i) {
        boolean opener = words.charAt(i) != '”';
        // Some pages set the closing form at both ends, or the opening one.
        if (opener) {
            return canOpen(words, i) || !canClose(words, i) ? Role.OPENS : Role.CLOSES;
        }
        return canOpen(words, i) && !canClose(words, i) ? Role.OPENS : Role.CLOSES;
    }

    private static Role straight(String words, int i) {
        boolean open = canOpen(words, i);
        boolean close = canClose(words, i);
        return open == close ? Role.EITHER : open ? Role.OPENS : Role.CLOSES;
    }

    private static void addSingle(String words, int i, List<QuotationMark> marks) {
        char mark = words.charAt(i);
        boolean letterBefore = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
        boolean letterAfter = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
        if (letterBefore && letterAfter) {
            return;
        }
        if (canClose(words, i) && mark != '‘') {
            marks.add(new QuotationMark(i, Family.SINGLE, Role.CLOSES));
        } else if (canOpen(words, i) && mark != '’' && !Character.isDigit(words.charAt(i + 1))) {
            marks.add(new QuotationMark(i, Family.SINGLE, Role.OPENS));
        }
    }

    private static boolean canOpen(String words, int i) {
        boolean gapBefore = i == 0 || isBlank(words.charAt(i - 1)) || "([{—–-/“‘\"'«".indexOf(words.charAt(i - 1)) >= 0;
        return gapBefore && i + 1 < words.length() && !isBlank(words.charAt(i + 1));
    }

    private static boolean canClose(String words, int i) {
        boolean wordBefore = i > 0 && !isBlank(words.charAt(i - 1)) && "([{“‘«".indexOf(words.charAt(i - 1)) < 0;
        return wordBefore && (i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
