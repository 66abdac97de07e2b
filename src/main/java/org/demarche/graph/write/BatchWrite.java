package org.demarche.graph.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** One transaction: locks, forgets what changed articles said, stores what they say now, derives the rest. */
final class BatchWrite {
    /** An article as the graph holds it; without a hash where it was retracted. */
    private record Stored(
            @Nullable String contentHash, @Nullable String version, List<String> actors) {
        static Stored of(Record row) {
            return new Stored(
                    row.get("contentHash").asString(null),
                    row.get("version").asString(null),
                    ReportReader.strings(row.get("actors")));
        }

        boolean holds(ReportRows rows) {
            return rows.contentHash().equals(contentHash) && rows.version().equals(version);
        }
    }

    private final CypherRun run;
    private final Set<String> locked = new TreeSet<>();

    BatchWrite(TransactionContext transaction) {
        run = new CypherRun(transaction);
    }

    /** Stores the articles that are not stored just so. */
    WriteSummary write(Collection<Report> reports) {
        Map<String, ReportRows> batch = new TreeMap<>();
        reports.forEach(report -> batch.put(report.article().id(), new ReportRows(report)));
        int asked = batch.size();
        removeUnchanged(batch, stored(batch.keySet()));
        if (batch.isEmpty()) {
            return WriteSummary.ofArticles(0, 0, asked, 0);
        }
        Map<String, Stored> before = lock(batch.keySet(), batch.values());
        removeUnchanged(batch, before);
        before.keySet().retainAll(batch.keySet());
        store(batch, before);
        int replaced = (int) before.values().stream()
                .filter(stored -> stored.contentHash() != null)
                .count();
        return WriteSummary.ofArticles(batch.size() - replaced, replaced, asked - batch.size(), 0)
                .plus(run.counted());
    }

    /** Takes an article back: what it alone supported goes. */
    WriteSummary retract(String article) {
        Set<String> ids = Set.of(article);
        if (stored(ids).values().stream().allMatch(stored -> stored.contentHash() == null)) {
            return WriteSummary.NOTHING;
        }
        Map<String, Stored> before = lock(ids, List.of());
        run.run("retract", Row.ids(ids));
        store(Map.of(), before);
        return WriteSummary.ofArticles(0, 0, 0, 1).plus(run.counted());
    }

    private static void removeUnchanged(Map<String, ReportRows> batch, Map<String, Stored> stored) {
        stored.forEach((id, article) -> batch.computeIfPresent(id, (i, rows) -> article.holds(rows) ? null : rows));
    }

    /** Gives the articles as they are once nobody else can change them. */
    private Map<String, Stored> lock(Set<String> articles, Collection<ReportRows> batch) {
        Set<String> actors = new TreeSet<>();
        batch.forEach(rows -> actors.addAll(Mention.of(rows.report().findings()).keySet()));
        stored(articles).values().forEach(stored -> actors.addAll(stored.actors()));
        lockActors(actors);
        run.run("lock-articles", Row.ids(articles));
        Map<String, Stored> before = stored(articles);
        before.values().forEach(stored -> lockActors(stored.actors()));
        return before;
    }

    /** Those of the text that was stored before are mostly locked already: others only if it was replaced a moment ago. */
    private void lockActors(Collection<String> actors) {
        Set<String> missing = new TreeSet<>(actors);
        missing.removeAll(locked);
        locked.addAll(missing);
        run.run("lock-actors", missing.stream().map(Parties::row).toList());
    }

    private Map<String, Stored> stored(Set<String> articles) {
        Map<String, Stored> stored = new HashMap<>();
        run.run("stored", Row.ids(articles))
                .forEach(row -> stored.put(row.get("id").asString(), Stored.of(row)));
        return stored;
    }

    private void store(Map<String, ReportRows> batch, Map<String, Stored> before) {
        Set<String> lostMention = new TreeSet<>();
        before.values().forEach(stored -> lostMention.addAll(stored.actors()));
        Forgotten forgotten = forget(before.keySet());
        storeArticles(batch.values());
        new MeetingWrite(run, batch, forgotten).write();
        new StatementWrite(run, batch, forgotten).write();
        new ActorWrite(run, locked, lostMention).write(batch.values());
    }

    private Forgotten forget(Set<String> articles) {
        Forgotten forgotten = Forgotten.of(run.run("forget-reports", Row.ids(articles)));
        run.run("forget-mentions", Row.ids(articles));
        return forgotten;
    }

    private void storeArticles(Collection<ReportRows> batch) {
        run.run(
                "articles",
                batch.stream()
                        .map(rows -> Row.of("id", rows.article())
                                .with("facts", rows.articleFacts())
                                .map())
                        .toList());
        run.run(
                "mentions",
                batch.stream().flatMap(rows -> rows.mentions().stream()).toList());
    }
}
