package org.demarche.ingest;

import org.demarche.diplomacy.Findings;

/** What became of one article that was to be stored. */
public record Stored(Outcome outcome, Findings findings) {

    /** New; known already; or its id is taken by other words, and nothing was stored. */
    public enum Outcome {
        ADDED,
        UNCHANGED,
        DIFFERS
    }
}
