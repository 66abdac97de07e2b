package org.demarche.extraction.text;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.diplomacy.Doubt;

/**
 * An article read as language: only stretches that count for mentions are here.
 *
 * @param language ISO 639-3 code found, for example {@code eng}
 * @param sentences title first, then the text, in order; empty when the article is not English
 * @param quotations in order of their start; a nested one follows the one around it
 * @param doubts what was odd: {@code not-english}, {@code quotation-unclosed}
 */
public record ParsedText(
        Article article,
        Layout layout,
        String language,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<Doubt> doubts) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        doubts = List.copyOf(doubts);
    }

    /** A text that raised no doubts. */
    public ParsedText(
            Article article, Layout layout, String language, List<Sentence> sentences, List<Quotation> quotations) {
        this(article, layout, language, sentences, quotations, List.of());
    }
}
