package org.demarche.ingest;

import java.time.Duration;
import org.demarche.graph.write.WriteSummary;

/**
 * What an ingest did.
 *
 * @param written what the articles did to the graph
 * @param failed items that are no article or could not be extracted
 */
public record IngestSummary(WriteSummary written, int failed, Duration time) {

    /** Articles that are in the graph now. */
    public int articles() {
        return written.added() + written.replaced() + written.unchanged();
    }

    /** Articles per second. */
    public double rate() {
        return articles() / Math.max(0.001, time.toNanos() / 1e9);
    }
}
