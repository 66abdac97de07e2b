package org.demarche.ingest;

/** Hears how an ingest goes on; called on the thread that runs it. */
public interface IngestListener {
    /** Something could not be read or extracted. */
    void failed(Extracted.Failed failure);

    /** So many articles are in the graph, or have failed. */
    void done(IngestSummary soFar);
}
