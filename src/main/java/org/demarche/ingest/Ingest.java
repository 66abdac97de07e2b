package org.demarche.ingest;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Item;
import org.demarche.diplomacy.Findings;
import org.demarche.extraction.Extractor;
import org.demarche.graph.write.GraphWriter;
import org.demarche.graph.write.Report;

/** Puts articles into the graph: the one way from words to edges. */
public final class Ingest {
    private final Extractor extractor;
    private final GraphWriter writer;

    public Ingest(Extractor extractor, GraphWriter writer) {
        this.extractor = extractor;
        this.writer = writer;
    }

    /** What one article says; nothing is stored. */
    public Findings extract(Article article) {
        return extractor.extract(article);
    }

    /** Stores one article; another text under a known id is left alone and told. */
    public Stored store(Article article) {
        Findings findings = extract(article);
        return switch (writer.stateOf(article)) {
            case OTHER -> new Stored(Stored.Outcome.DIFFERS, findings);
            case SAME -> new Stored(Stored.Outcome.UNCHANGED, writer.asStored(findings));
            case UNKNOWN -> {
                writer.write(List.of(new Report(article, findings)));
                yield new Stored(Stored.Outcome.ADDED, writer.asStored(findings));
            }
        };
    }

    /**
     * Stores all articles: extraction on so many threads, writing in input order beside it. An article whose id is known is replaced
     * when its words differ.
     */
    public IngestSummary run(Iterator<Item> items, int threads, IngestListener listener) {
        long start = System.nanoTime();
        try (Batches batches = new Batches(writer, listener, start)) {
            new OrderedExtraction(this::extract, threads).run(items, batches::accept);
            return batches.finish();
        }
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
