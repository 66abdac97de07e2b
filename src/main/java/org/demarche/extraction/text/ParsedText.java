package org.demarche.extraction.text;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Layout;

/**
 * An article read as language: only stretches that count for mentions are here.
 *
 * @param language ISO 639-3 code found, for example {@code eng}
 * @param sentences title first, then the text, in order; empty when the article is not English
 */
public record ParsedText(
        Article article, Layout layout, String language, List<Sentence> sentences, List<Quotation> quotations) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
