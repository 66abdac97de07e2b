/**
 * Takes a file, a feed, a page or a request; gives {@link org.demarche.article.Article}s as they were given in, and their
 * {@link org.demarche.article.Layout}: which stretches are news prose, and what the page says of its publisher, date and title.
 * Reading starts at {@link org.demarche.article.Articles} (many) or {@link org.demarche.article.ArticleJson} (one).
 * Depends on jsoup and readability4j, Rome, SnakeYAML and Jackson.
 */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
