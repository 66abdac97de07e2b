/**
 * Takes {@link org.demarche.graph.write.Report}s (an article and what extraction found in it), gives nodes and relationships.
 * What single articles say is stored as it is, on {@code REPORTED_IN} and {@code MENTIONED_IN}; everything that several
 * articles share is derived from that by pure functions, so that any order, batch size or repetition ends in the same graph.
 * Depends on {@code article}, {@code diplomacy}, {@code graph} and the Neo4j driver.
 */
@NullMarked
package org.demarche.graph.write;

import org.jspecify.annotations.NullMarked;
