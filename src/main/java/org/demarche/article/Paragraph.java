package org.demarche.article;

import java.util.regex.Pattern;

/**
 * A line of an article's field, or a block of hard-wrapped lines.
 *
 * @param start of its first visible character in the field
 * @param end after its last visible character
 * @param text the same length as the stretch, with every blank a space and typographic quotation marks straight, for patterns to match
 * @param gap whether a blank line or the begin of the field stands before it
 */
record Paragraph(int start, int end, String text, boolean gap) {
    /** No headline or label is longer. */
    static final int LONGEST_LINE = 180;

    private static final int SHORTEST_PROSE = 60;
    private static final int SURELY_PROSE = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?…][\"')\\]]*|[:;—]|--|\\[\\d{1,3}])$");
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<![.\\s]\\p{Lu}|\\b(?:Mr|Ms|Dr|St|Mrs|vs|No))[.!?][\"')]* +[\"'(]*\\p{Lu}");
    private static final Pattern ABBREVIATED_END = Pattern.compile("(?:\\b\\p{L}\\.){2,}$");
    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu} .'-]{2,60}:(?: |$)");

    int length() {
        return end - start;
    }

    int words() {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = text.charAt(i) == ' ';
            words += blank && !now ? 1 : 0;
            blank = now;
        }
        return words;
    }

    /** Up to so many first characters. */
    String head(int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** Up to so many last characters. */
    String tail(int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(tail(12)).find();
    }

    /** Long enough, and closed like a sentence: what is meant to be read. */
    boolean isProse() {
        return length() >= SURELY_PROSE || (length() >= SHORTEST_PROSE && endsSentence());
    }

    /** "SECRETARY SMITH: Thank you": a turn of a transcript. */
    boolean isSpeakersTurn() {
        return SPEAKER.matcher(head(70)).find();
    }

    /** One line, not closed like a sentence of prose; a question or an exclamation may be a headline. */
    boolean isTitleLike() {
        if (length() > LONGEST_LINE
                || isSpeakersTurn()
                || SENTENCE_BREAK.matcher(text).find()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean open = !endsSentence() || ABBREVIATED_END.matcher(text).find() || last == '?' || last == '!';
        return open && last != ',' && text.codePoints().anyMatch(Character::isLetter);
    }
}
