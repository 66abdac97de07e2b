package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Article;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Stores articles and their findings. Any order, batch size, repetition or number of writers, in threads or processes, ends in
 * the same graph. Safe for use by several threads.
 *
 * <p>Deadlocks and lost connections are tried again (the driver's managed transactions); what fails for good is rolled back
 * and thrown, and the batch can simply be written again.
 */
public final class GraphWriter {
    /** Bounds of one transaction, so that the server's memory for it is bounded too. */
    private static final int MOST_ARTICLES = 1_000;

    private static final long MOST_CHARACTERS = 8_000_000;

    /** A node that this transaction had found was deleted by another before it could be locked; the driver does not retry this. */
    private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";

    private static final int MOST_ATTEMPTS = 20;

    private final Driver driver;

    /** The schema must stand: see {@link org.demarche.graph.Schema#apply}. */
    public GraphWriter(Driver driver) {
        this.driver = driver;
    }

    /**
     * Stores a batch in one transaction (in several only where it is huge). An article that stands already with the same
     * content and version is left alone; one with other content replaces the old. Of several with one id, the last counts.
     */
    public WriteSummary write(List<Report> batch) {
        Map<String, Report> lastOfEach = new LinkedHashMap<>();
        batch.forEach(report -> lastOfEach.put(report.article().id(), report));
        WriteSummary summary = WriteSummary.NOTHING;
        for (List<Report> part : parts(lastOfEach.values())) {
            summary = summary.plus(inTransaction(transaction -> new BatchWrite(transaction).write(part)));
        }
        return summary;
    }

    /** Whether the article stands just so, read by this version: then it need not even be read. */
    public boolean holds(Article article, String version) {
        try (Session session = driver.session()) {
            return session
                    .executeRead(transaction -> new CypherRun(transaction)
                            .run(
                                    "holds",
                                    List.of(Row.of("id", article.id())
                                            .with("contentHash", ReportRows.hashOf(article))
                                            .with("version", version)
                                            .map())))
                    .stream()
                    .findAny()
                    .isPresent();
        }
    }

    /** Takes an article back: it stays by name, marked as retracted; everything that it alone supported goes. */
    public WriteSummary retract(String articleId) {
        return inTransaction(transaction -> new BatchWrite(transaction).retract(articleId));
    }

    private WriteSummary inTransaction(TransactionCallback<WriteSummary> work) {
        for (int attempt = 1; ; attempt++) {
            try (Session session = driver.session()) {
                return session.executeWrite(work);
            } catch (ClientException e) {
                if (!GONE.equals(e.code()) || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static List<List<Report>> parts(Collection<Report> reports) {
        List<List<Report>> parts = new ArrayList<>();
        long characters = MOST_CHARACTERS + 1;
        for (Report report : reports) {
            if (characters > MOST_CHARACTERS || parts.get(parts.size() - 1).size() >= MOST_ARTICLES) {
                parts.add(new ArrayList<>());
                characters = 0;
            }
            parts.get(parts.size() - 1).add(report);
            characters += report.article().text().length();
        }
        return parts;
    }
}
