package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What lost a report because an article was replaced or retracted.
 *
 * @param meetings ids, with the participants
 * @param series of those meetings
 * @param statements ids
 */
record Forgotten(Map<String, List<String>> meetings, Set<String> series, Set<String> statements) {
    static Forgotten of(List<Record> rows) {
        Forgotten forgotten = new Forgotten(new HashMap<>(), new HashSet<>(), new HashSet<>());
        rows.forEach(forgotten::add);
        return forgotten;
    }

    private void add(Record row) {
        String id = row.get("id").asString();
        @Nullable String series = row.get("series").asString(null);
        if (series == null) {
            statements.add(id);
        } else {
            meetings.put(id, new ArrayList<>(ReportReader.strings(row.get("participants"))));
            this.series.add(series);
        }
    }
}
