package org.demarche.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.demarche.graph.write.GraphWriter;
import org.demarche.graph.write.Report;
import org.demarche.graph.write.WriteSummary;

/** Gathers reports into transactions; one batch is written while the next one is extracted. */
final class Batches implements AutoCloseable {
    /** Articles a transaction: large enough to share its cost, small enough for the server's memory. */
    private static final int ARTICLES = 100;

    /** Characters a transaction, for the same reason. */
    private static final int CHARACTERS = 2_000_000;

    private final GraphWriter writer;
    private final IngestListener listener;
    private final long start;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private List<Report> batch = new ArrayList<>();
    private int characters;
    private CompletableFuture<WriteSummary> writing = CompletableFuture.completedFuture(WriteSummary.NOTHING);
    private WriteSummary written = WriteSummary.NOTHING;
    private int failed;

    Batches(GraphWriter writer, IngestListener listener, long start) {
        this.writer = writer;
        this.listener = listener;
        this.start = start;
    }

    void accept(Extracted extracted) {
        if (extracted instanceof Extracted.Failed failure) {
            failed++;
            listener.failed(failure);
        } else if (extracted instanceof Extracted.Known) {
            written = written.plus(WriteSummary.UNCHANGED);
        } else if (extracted instanceof Extracted.Done done) {
            batch.add(Ingest.report(done.article(), done.findings()));
            characters += done.article().text().length();
            if (batch.size() >= ARTICLES || characters >= CHARACTERS) {
                send();
            }
        }
    }

    IngestSummary finish() {
        send();
        await();
        return soFar();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void send() {
        await();
        if (!batch.isEmpty()) {
            List<Report> ready = batch;
            writing = CompletableFuture.supplyAsync(() -> writer.write(ready), thread);
            batch = new ArrayList<>();
            characters = 0;
        }
    }

    private void await() {
        try {
            written = written.plus(writing.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        writing = CompletableFuture.completedFuture(WriteSummary.NOTHING);
        listener.done(soFar());
    }

    private IngestSummary soFar() {
        return new IngestSummary(written, failed, Ingest.since(start));
    }
}
