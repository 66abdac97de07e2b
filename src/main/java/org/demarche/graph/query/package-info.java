/**
 * Takes questions, gives answers: records in the shape of the REST answers, read from the graph through cypher/query/*.cypher and,
 * where one node is enough, through Spring Data Neo4j. Depends on {@code article}, {@code diplomacy} and {@code graph}.
 */
@NullMarked
package org.demarche.graph.query;

import org.jspecify.annotations.NullMarked;
