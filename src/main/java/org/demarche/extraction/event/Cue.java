package org.demarche.extraction.event;

import org.demarche.extraction.syntax.VerbGroup;

/**
 * A reporting verb in its place.
 *
 * @param speaker who speaks: its subject
 * @param end index after the verb and its particle
 */
record Cue(VerbGroup verb, CueLexicon.Entry entry, Actors speaker, int end, boolean inverted) {

    int first() {
        return Math.min(verb.first(), speaker.first());
    }

    boolean takes(String frame) {
        return entry.takes(frame);
    }
}
