package org.demarche.extraction.text;

/**
 * A word or mark of a sentence.
 *
 * @param start offset in the article's field
 * @param form as written, but with curly apostrophes and double quotation marks made straight
 * @param tag part of speech, Penn Treebank tag set
 */
public record Token(int start, int end, String form, String tag) {}
