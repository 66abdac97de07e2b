/**
 * Takes a {@code ParsedText}, gives a {@link org.demarche.extraction.mention.ResolvedText}: who is named where, and which party each
 * name, description and pronoun stands for. Depends on {@code extraction.text}, {@code extraction.syntax} and {@code extraction.gazetteer}.
 */
@NullMarked
package org.demarche.extraction.mention;

import org.jspecify.annotations.NullMarked;
