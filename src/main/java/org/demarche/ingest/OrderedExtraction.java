package org.demarche.ingest;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Predicate<Article> known;
    private final int threads;

    /** @param threads at least 1 */
    public OrderedExtraction(Function<Article, Findings> extract, int threads) {
        this(extract, article -> false, threads);
    }

    /** @param known articles that need not be read; asked on the threads that extract */
    OrderedExtraction(Function<Article, Findings> extract, Predicate<Article> known, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Extraction needs at least 1 thread, not " + threads);
        }
        this.extract = extract;
        this.known = known;
        this.threads = threads;
    }

    /** Runs to the end of the items, or until {@code sink} throws; it is called on the caller's thread. */
    public void run(Iterator<Item> items, Consumer<Extracted> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Future<Extracted>> ahead = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < threads * AHEAD_PER_THREAD) {
                    Item item = items.next();
                    boolean first = isFirst(item, ids);
                    ahead.add(workers.submit(() -> extracted(item, first)));
                }
                sink.accept(ahead.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Extraction was interrupted; run it again, what is done stays done", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Extraction stopped", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Of several articles with one id the last counts, so a later one must not be passed over for what stood before the first. */
    private static boolean isFirst(Item item, Set<String> ids) {
        return item instanceof Item.Read read && ids.add(read.article().id());
    }

    private Extracted extracted(Item item, boolean first) {
        if (item instanceof Item.Failed failed) {
            return new Extracted.Failed(failed.place(), failed.reason());
        }
        Item.Read read = (Item.Read) item;
        return first && known.test(read.article()) ? new Extracted.Known(read.place()) : extracted(read);
    }

    private Extracted extracted(Item.Read read) {
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
