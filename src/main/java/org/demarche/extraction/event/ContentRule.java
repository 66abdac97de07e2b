package org.demarche.extraction.event;

import java.util.Optional;

/** One family of constructions that tie words said to a reporting verb. */
interface ContentRule {
    Optional<Content> read(Cue cue);
}
