package org.demarche.extraction.event;

import java.util.List;

/** One family of constructions that tell of an encounter. */
interface EncounterRule {
    List<Encounter> read(EncounterContext context);
}
