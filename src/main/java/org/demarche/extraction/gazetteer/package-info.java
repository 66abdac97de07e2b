/**
 * Takes the tables of seeds/reference, gives look-ups of states, organisations, media, offices and people by name. Depends on
 * {@code diplomacy} for its dates, and on ICU4J.
 */
@NullMarked
package org.demarche.extraction.gazetteer;

import org.jspecify.annotations.NullMarked;
