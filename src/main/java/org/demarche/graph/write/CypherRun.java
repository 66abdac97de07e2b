package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.graph.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/** Runs the statements of one transaction, each over rows, and counts what they change. */
final class CypherRun {
    /** Rows that one run of a statement takes: more would not be faster, only bigger in the server's memory. */
    private static final int ROWS = 5_000;

    private final TransactionContext transaction;
    private WriteSummary counted = WriteSummary.NOTHING;

    CypherRun(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Runs {@code cypher/write/<name>.cypher} with {@code $rows}; no rows, no run. */
    List<Record> run(String name, List<Map<String, Object>> rows) {
        List<Record> answer = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Map<String, Object>> part = rows.subList(from, Math.min(rows.size(), from + ROWS));
            Result result = transaction.run(Cypher.named("write/" + name), Map.of("rows", part));
            answer.addAll(result.list());
            counted = counted.plus(result.consume().counters());
        }
        return answer;
    }

    WriteSummary counted() {
        return counted;
    }
}
