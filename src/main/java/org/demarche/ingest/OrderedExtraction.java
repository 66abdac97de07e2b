package org.demarche.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.article.Article;
import org.demarche.article.Item;
import org.demarche.diplomacy.Findings;

/**
 * Extracts many articles on many threads and hands the results on in input order, so that no output depends on the threads. Holds a
 * few articles a thread at a time, however long the input is.
 */
public final class OrderedExtraction {
    private static final int AHEAD_PER_THREAD = 8;

    private final Function<Article, Findings> extract;
    private final int threads;

    /** @param threads at least 1 */
    public OrderedExtraction(Function<Article, Findings> extract, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Extraction needs at least 1 thread, not " + threads);
        }
        this.extract = extract;
        this.threads = threads;
    }

    /** Runs to the end of the items, or until {@code sink} throws; it is called on the caller's thread. */
    public void run(Iterator<Item> items, Consumer<Extracted> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Future<Extracted>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < threads * AHEAD_PER_THREAD) {
                    Item item = items.next();
                    ahead.add(workers.submit(() -> extracted(item)));
                }
                sink.accept(ahead.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Extraction stopped", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Extracted extracted(Item item) {
        if (item instanceof Item.Failed failed) {
            return new Extracted.Failed(failed.place(), failed.reason());
        }
        Item.Read read = (Item.Read) item;
        try {
            return new Extracted.Done(read.article(), extract.apply(read.article()), read.place());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours must not take the other articles with it.
            return new Extracted.Failed(
                    read.place(),
                    "extraction failed (" + e + "); please report it with this article, the others are done");
        }
    }
}
