package org.demarche.extraction.event;

import java.util.regex.Pattern;
import org.demarche.article.Article;

/** Tells an official readout from news: without a day word it dates nothing (GUIDELINE 5.9, 5.16), and its title is a sentence of its own. */
final class Readout {
    private static final int OPENING = 300;
    private static final Pattern SIGNS = Pattern.compile(
            "(?i)office of the spokesperson|attributable to|\\breadout of\\b|media note|press statement|joint statement|ministry of foreign affairs of .{3,40} press");
    private static final Pattern TITLE =
            Pattern.compile("(?i)^readout\\b|['’]s? (?:call|meeting|travel|visit|trip)\\b");

    private Readout() {}

    static boolean is(Article article) {
        String opening =
                article.text().substring(0, Math.min(OPENING, article.text().length()));
        return SIGNS.matcher(opening).find() || TITLE.matcher(article.title()).find();
    }
}
