package org.demarche.ingest;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Item;
import org.demarche.diplomacy.Findings;
import org.demarche.extraction.Extractor;
import org.demarche.graph.query.StoredFindings;
import org.demarche.graph.write.GraphWriter;
import org.demarche.graph.write.Report;

/** Puts articles into the graph: the one way from words to edges. */
public final class Ingest {
    private final Extractor extractor;
    private final GraphWriter writer;
    private final StoredFindings stored;

    public Ingest(Extractor extractor, GraphWriter writer, StoredFindings stored) {
        this.extractor = extractor;
        this.writer = writer;
        this.stored = stored;
    }

    /** The version that is kept with every fact. */
    public static String version() {
        return Extractor.version();
    }

    /** What one article says; nothing is stored. */
    public Findings extract(Article article) {
        return extractor.extract(article);
    }

    /** Stores one article; another text under a known id is left alone and told. */
    public Stored store(Article article) {
        Findings findings = extract(article);
        if (stored.standsWithOtherWords(article)) {
            return new Stored(Stored.Outcome.DIFFERS, findings);
        }
        boolean added = writer.write(List.of(report(article, findings))).added() > 0;
        return new Stored(added ? Stored.Outcome.ADDED : Stored.Outcome.UNCHANGED, stored.of(findings));
    }

    /**
     * Stores all articles: extraction on so many threads, writing in input order beside it. An article whose id is known is replaced
     * when its words differ.
     */
    public IngestSummary run(Iterator<Item> items, int threads, IngestListener listener) {
        long start = System.nanoTime();
        try (Batches batches = new Batches(writer, listener, start)) {
            new OrderedExtraction(this::extract, article -> writer.holds(article, version()), threads)
                    .run(items, batches::accept);
            return batches.finish();
        }
    }

    static Report report(Article article, Findings findings) {
        return new Report(article, findings, version());
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
