/**
 * Takes a file, a feed, a page or a request; gives {@link org.demarche.article.Article}s as they were given in, and their
 * {@link org.demarche.article.Layout}: which stretches are news prose, and what the page says of its publisher, date and title.
 * Depends on jsoup and readability4j, Rome and Jackson.
 */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
