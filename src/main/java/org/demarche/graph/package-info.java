/**
 * The graph in Neo4j: {@code graph.write} takes what extraction found and gives nodes and relationships; {@code graph.query}
 * takes questions and gives answers. Here stand what both share: Cypher read by name from the folder {@code cypher/}, and the
 * schema. Depends on {@code article}, {@code diplomacy} and the Neo4j driver; never on {@code extraction}.
 */
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
