package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Field;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.article.Zone;

/** Cuts the zones that count into paragraphs. */
final class Paragraphs {
    private static final int SHORTEST_WRAP = 50;
    private static final int LONGEST_WRAP = 100;

    private final Article article;
    private final boolean[] breaks;
    private final List<Paragraph> found = new ArrayList<>();
    private int number = -1;
    private int lastEnd = 0;
    private Field lastField = Field.TITLE;

    private Paragraphs(Article article) {
        this.article = article;
        this.breaks = breaks(article.text());
    }

    static List<Paragraph> of(Article article, Layout layout) {
        Paragraphs cut = new Paragraphs(article);
        layout.zones().stream()
                .filter(zone -> zone.kind().countsForMentions())
                .sorted(Comparator.comparing(Zone::span))
                .forEach(cut::addZone);
        return cut.found;
    }

    private void addZone(Zone zone) {
        Span span = zone.span();
        int start = span.start();
        for (int i = start; i <= span.end(); i++) {
            if (i == span.end() || isBreak(span.field(), i)) {
                addLine(span.field(), start, i, zone.kind());
                start = i + 1;
            }
        }
    }

    private boolean isBreak(Field field, int at) {
        return field == Field.TITLE ? article.title().charAt(at) == '\n' : breaks[at];
    }

    private void addLine(Field field, int from, int to, Zone.Kind kind) {
        String words = article.field(field);
        int start = from;
        int end = to;
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            number += isNewLine(field, start) ? 1 : 0;
            found.add(new Paragraph(new Span(field, start, end), number, kind));
            lastField = field;
            lastEnd = end;
        }
    }

    private boolean isNewLine(Field field, int start) {
        if (number < 0 || field != lastField) {
            return true;
        }
        for (int i = lastEnd; i < start; i++) {
            if (isBreak(field, i)) {
                return true;
            }
        }
        return false;
    }

    /** Which characters of the text end a paragraph: every line break, but in hard-wrapped text only blank lines. */
    private static boolean[] breaks(String text) {
        boolean wrapped = isHardWrapped(text);
        boolean[] breaks = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                breaks[i] = !wrapped || isBlankLineAt(text, i);
            }
        }
        return breaks;
    }

    private static boolean isBlankLineAt(String text, int at) {
        int i = at + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n' || at > 0 && text.charAt(at - 1) == '\n';
    }

    /** Whether most lines that another follows break off in mid-sentence at about one width. */
    private static boolean isHardWrapped(String text) {
        String[] lines = text.split("\n", -1);
        int inner = 0;
        int cut = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i + 1].isBlank()) {
                inner++;
                cut += isCut(lines[i].stripTrailing()) ? 1 : 0;
            }
        }
        return inner >= 4 && cut * 10 >= inner * 7;
    }

    private static boolean isCut(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() >= SHORTEST_WRAP
                && line.length() <= LONGEST_WRAP
                && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
