package org.demarche.extraction.text;

import org.demarche.article.Span;
import org.demarche.article.Zone;

/**
 * A stretch between line breaks, inside one zone.
 *
 * @param number counts the lines of title and text; a dateline and the prose after it share one
 */
record Paragraph(Span span, int number, Zone.Kind zone) {}
