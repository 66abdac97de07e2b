package org.demarche.extraction.text;

import org.demarche.article.Span;

/**
 * A stretch in quotation marks.
 *
 * @param words the words between the marks
 * @param whole the same with its marks (without one that is lost)
 * @param paragraph number of its paragraph
 * @param open whether no closing mark follows in its paragraph: the quotation runs on
 * @param continued whether it goes on from an open quotation of the paragraph before
 */
public record Quotation(Span words, Span whole, int paragraph, boolean open, boolean continued) {}
