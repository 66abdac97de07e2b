/** Demarche reads the news and keeps the diplomacy in it; see README.md for the way from an article to the graph. */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
