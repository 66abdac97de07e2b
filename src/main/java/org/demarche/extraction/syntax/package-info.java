/**
 * Takes sentences, tokens and chunks, gives passages (sentences held together by a quotation) with their verb groups and noun phrases.
 * Depends on {@code extraction.text} only.
 */
@NullMarked
package org.demarche.extraction.syntax;

import org.jspecify.annotations.NullMarked;
