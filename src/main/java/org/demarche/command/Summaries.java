package org.demarche.command;

import java.util.Locale;
import org.demarche.ingest.IngestSummary;

/** What an ingest did, in one line. */
final class Summaries {
    private Summaries() {}

    static String of(IngestSummary summary) {
        return String.format(
                Locale.ROOT,
                "%d articles: %d added, %d replaced, %d unchanged, %d failed; %d nodes and %d relationships more; %.1f s, %.0f articles/s",
                summary.articles() + summary.failed(),
                summary.written().added(),
                summary.written().replaced(),
                summary.written().unchanged(),
                summary.failed(),
                summary.written().nodesCreated(),
                summary.written().relationshipsCreated(),
                summary.time().toMillis() / 1000.0,
                summary.rate());
    }
}
