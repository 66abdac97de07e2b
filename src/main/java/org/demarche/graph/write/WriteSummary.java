package org.demarche.graph.write;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What a write did.
 *
 * @param added articles that are new
 * @param replaced articles stored before with another text or by another version of extraction
 * @param unchanged articles that stood already just so
 * @param retracted articles taken back
 */
public record WriteSummary(
        int added,
        int replaced,
        int unchanged,
        int retracted,
        int nodesCreated,
        int nodesDeleted,
        int relationshipsCreated,
        int relationshipsDeleted) {
    public static final WriteSummary NOTHING = new WriteSummary(0, 0, 0, 0, 0, 0, 0, 0);

    /** One article that stands already just so. */
    public static final WriteSummary UNCHANGED = ofArticles(0, 0, 1, 0);

    public WriteSummary plus(WriteSummary other) {
        return new WriteSummary(
                added + other.added,
                replaced + other.replaced,
                unchanged + other.unchanged,
                retracted + other.retracted,
                nodesCreated + other.nodesCreated,
                nodesDeleted + other.nodesDeleted,
                relationshipsCreated + other.relationshipsCreated,
                relationshipsDeleted + other.relationshipsDeleted);
    }

    WriteSummary plus(SummaryCounters counters) {
        return plus(new WriteSummary(
                0,
                0,
                0,
                0,
                counters.nodesCreated(),
                counters.nodesDeleted(),
                counters.relationshipsCreated(),
                counters.relationshipsDeleted()));
    }

    static WriteSummary ofArticles(int added, int replaced, int unchanged, int retracted) {
        return new WriteSummary(added, replaced, unchanged, retracted, 0, 0, 0, 0);
    }
}
