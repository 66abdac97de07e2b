/**
 * Takes an {@code Article}, gives a {@link org.demarche.extraction.text.ParsedText}: sentences, tokens, parts of speech, chunks and
 * quotations of its prose. Depends on {@code article} and {@code diplomacy}; the only package that knows OpenNLP.
 */
@NullMarked
package org.demarche.extraction.text;

import org.jspecify.annotations.NullMarked;
