package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.diplomacy.EventIds;
import org.neo4j.driver.Record;

/** Derives the meetings of the series that a batch touches, and writes those whose reports changed. */
final class MeetingWrite {
    /** One article's one finding. */
    private record Key(String article, String finding) {
        static Key of(MeetingReport report) {
            return new Key(report.article(), report.finding());
        }
    }

    private final CypherRun run;
    private final Map<String, ReportRows> batch;
    private final Forgotten forgotten;

    /** Where the reports that stay are stored now. */
    private final Map<Key, String> stored = new HashMap<>();

    private final Map<String, List<MeetingReport>> bySeries = new TreeMap<>();

    private final MetCount met = new MetCount();

    MeetingWrite(CypherRun run, Map<String, ReportRows> batch, Forgotten forgotten) {
        this.run = run;
        this.batch = batch;
        this.forgotten = forgotten;
    }

    void write() {
        gather();
        List<MergedMeeting> all = bySeries.values().stream()
                .flatMap(reports -> MeetingIdentity.encounters(reports).stream())
                .map(MergedMeeting::of)
                .toList();
        List<MergedMeeting> changed = changed(all);
        writeNodes(changed);
        writeReports(changed);
        deleteWithoutReports(all);
        forgotten.meetings().values().forEach(met::forgot);
        changed.forEach(met::changed);
        met.write(run);
    }

    private void gather() {
        batch.values().stream().flatMap(rows -> rows.meetings().stream()).forEach(this::add);
        Set<String> series = new TreeSet<>(bySeries.keySet());
        series.addAll(forgotten.series());
        for (Record row : run.run("series", Row.each("series", series.stream()))) {
            MeetingReport report = ReportReader.meeting(row);
            stored.put(Key.of(report), row.get("event").asString());
            add(report);
            met.before(row);
        }
    }

    private void add(MeetingReport report) {
        bySeries.computeIfAbsent(EventIds.series(report.kind(), report.participants()), s -> new ArrayList<>())
                .add(report);
    }

    /** Derived values are a function of the reports: where those are the same, nothing is to be written. */
    private List<MergedMeeting> changed(List<MergedMeeting> all) {
        Map<String, Set<Key>> before = new HashMap<>();
        stored.forEach((key, event) ->
                before.computeIfAbsent(event, e -> new HashSet<>()).add(key));
        return all.stream()
                .filter(meeting -> forgotten.meetings().containsKey(meeting.id())
                        || !keys(meeting).equals(before.get(meeting.id())))
                .toList();
    }

    private static Set<Key> keys(MergedMeeting meeting) {
        return meeting.encounter().reports().stream().map(Key::of).collect(Collectors.toSet());
    }

    private void writeNodes(List<MergedMeeting> changed) {
        run.run(
                "meetings",
                changed.stream()
                        .map(m -> Row.of("id", m.id()).with("facts", m.facts()).map())
                        .toList());
        run.run(
                "participants",
                changed.stream().flatMap(MeetingWrite::participants).toList());
        List<Map<String, Object>> places =
                changed.stream().map(MeetingWrite::place).toList();
        run.run("not-held-in", places);
        run.run(
                "held-in",
                places.stream().filter(row -> row.containsKey("country")).toList());
    }

    private static Stream<Map<String, Object>> participants(MergedMeeting meeting) {
        return meeting.roles().entrySet().stream().map(role -> Row.of("meeting", meeting.id())
                .with("actor", role.getKey())
                .with("role", role.getValue())
                .map());
    }

    private static Map<String, Object> place(MergedMeeting meeting) {
        String iso3 = meeting.country();
        return Row.of("id", meeting.id())
                .with("country", iso3 == null ? null : Parties.country(iso3))
                .map();
    }

    private void writeReports(List<MergedMeeting> changed) {
        List<Map<String, Object>> moved = new ArrayList<>();
        List<Map<String, Object>> added = new ArrayList<>();
        for (MergedMeeting meeting : changed) {
            for (MeetingReport report : meeting.encounter().reports()) {
                String now = stored.get(Key.of(report));
                if (now == null) {
                    added.addAll(evidence(report, meeting.id()));
                } else if (!now.equals(meeting.id())) {
                    moved.add(move(report, now, meeting.id()));
                }
            }
        }
        run.run("move-reports", moved);
        run.run("reports", added);
    }

    private List<Map<String, Object>> evidence(MeetingReport report, String event) {
        ReportRows rows = batch.get(report.article());
        return rows == null ? List.of() : rows.evidence(report.finding(), event);
    }

    private static Map<String, Object> move(MeetingReport report, String from, String to) {
        return Row.of("from", from)
                .with("event", to)
                .with("article", report.article())
                .with("finding", report.finding())
                .map();
    }

    private void deleteWithoutReports(List<MergedMeeting> all) {
        Set<String> gone = new TreeSet<>(forgotten.meetings().keySet());
        gone.addAll(stored.values());
        all.forEach(meeting -> gone.remove(meeting.id()));
        run.run("delete-events", Row.ids(gone));
        gone.forEach(met::deleted);
    }
}
