package org.demarche.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML as a reader sees them: one paragraph a line, blanks joined. */
final class PageText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "button",
            "select",
            "textarea",
            "nav");

    private final StringBuilder lines = new StringBuilder();
    private int unseen;

    private PageText() {}

    static String of(Element element) {
        PageText text = new PageText();
        element.traverse(text);
        return text.lines.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakLine(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            breakLine(element);
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                lines.append(c);
            } else if (!lines.isEmpty() && !isBlank(lines.charAt(lines.length() - 1))) {
                lines.append(' ');
            }
        }
    }

    private void breakLine(Element element) {
        if (!element.isBlock() && !element.normalName().equals("br")) {
            return;
        }
        int end = lines.length();
        if (end > 0 && lines.charAt(end - 1) == ' ') {
            lines.setLength(--end);
        }
        if (end > 0 && lines.charAt(end - 1) != '\n') {
            lines.append('\n');
        }
    }

    /** A no-break space is one to the reader, too. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
    }
}
