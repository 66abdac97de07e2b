package org.demarche.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a field into its paragraphs: lines, or blocks of lines that were wrapped at a fixed width. */
final class Paragraphs {
    private static final int NARROWEST_WRAP = 45;
    private static final int WIDEST_WRAP = 100;

    private Paragraphs() {}

    static List<Paragraph> of(String field) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Paragraph> block = new ArrayList<>();
        for (Paragraph line : lines(field)) {
            if (line.gap()) {
                close(block, field, paragraphs);
            }
            block.add(line);
        }
        close(block, field, paragraphs);
        return paragraphs;
    }

    /** Whether a character is not seen: blanks, and marks of direction and joining. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static List<Paragraph> lines(String field) {
        List<Paragraph> lines = new ArrayList<>();
        boolean gap = true;
        int start = 0;
        for (int i = 0; i <= field.length(); i++) {
            if (i < field.length() && !isBreak(field.charAt(i))) {
                continue;
            }
            int from = skipBlanks(field, start, i);
            if (from < i) {
                lines.add(paragraph(field, from, i, gap));
                gap = false;
            } else if (!isHalfBreak(field, start, i)) {
                gap = true;
            }
            start = i + 1;
        }
        return lines;
    }

    /** Between the two characters of a CR LF there is no line. */
    private static boolean isHalfBreak(String field, int start, int i) {
        return start == i && i > 0 && i < field.length() && field.charAt(i) == '\n' && field.charAt(i - 1) == '\r';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    private static int skipBlanks(String field, int start, int end) {
        int i = start;
        while (i < end && isBlank(field.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Paragraph paragraph(String field, int start, int to, boolean gap) {
        int end = to;
        while (end > start && isBlank(field.charAt(end - 1))) {
            end--;
        }
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            text.append(plain(field.charAt(i)));
        }
        return new Paragraph(start, end, text.toString(), gap);
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static void close(List<Paragraph> block, String field, List<Paragraph> paragraphs) {
        if (isWrapped(block)) {
            Paragraph first = block.get(0);
            Paragraph last = block.get(block.size() - 1);
            paragraphs.add(paragraph(field, first.start(), last.end(), first.gap()));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Lines of one width, of which many go on with a small letter: one paragraph that an editor or a mail program has wrapped. */
    private static boolean isWrapped(List<Paragraph> block) {
        int widest = block.stream().mapToInt(Paragraph::length).max().orElse(0);
        if (block.size() < 2 || widest < NARROWEST_WRAP || widest > WIDEST_WRAP) {
            return false;
        }
        int runningOn = 0;
        for (int i = 1; i < block.size(); i++) {
            if (block.get(i - 1).length() < widest * 0.6) {
                return false;
            }
            runningOn += Character.isLowerCase(block.get(i).text().codePointAt(0)) ? 1 : 0;
        }
        return runningOn * 3 >= block.size() - 1;
    }
}
