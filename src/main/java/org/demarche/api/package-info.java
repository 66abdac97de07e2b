/**
 * Takes HTTP requests, gives JSON: REST as src/docs and {@code /v3/api-docs} describe it; errors are problems (RFC 9457) that name
 * the cure. Depends on {@code article}, {@code diplomacy}, {@code ingest} and {@code graph.query}.
 */
@NullMarked
package org.demarche.api;

import org.jspecify.annotations.NullMarked;
