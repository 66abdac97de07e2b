/**
 * Takes articles, gives a graph: extracts on all cores, writes in input order. The only place where extraction and graph meet.
 * Depends on {@code article}, {@code diplomacy}, {@code extraction} and {@code graph}.
 */
@NullMarked
package org.demarche.ingest;

import org.jspecify.annotations.NullMarked;
