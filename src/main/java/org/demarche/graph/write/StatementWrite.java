package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/** Derives the statements that a batch touches and writes them. */
final class StatementWrite {
    private final CypherRun run;
    private final Map<String, ReportRows> batch;
    private final Forgotten forgotten;
    private final Map<String, List<StatementReport>> byId = new TreeMap<>();
    private final List<StatementReport> added = new ArrayList<>();

    private final Tally tally = new Tally();

    StatementWrite(CypherRun run, Map<String, ReportRows> batch, Forgotten forgotten) {
        this.run = run;
        this.batch = batch;
        this.forgotten = forgotten;
    }

    void write() {
        batch.values().forEach(rows -> added.addAll(rows.statements()));
        added.forEach(report -> list(report.statement()).add(report));
        forgotten.statements().forEach(this::list);
        readStored();
        List<MergedStatement> merged = byId.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new MergedStatement(entry.getKey(), entry.getValue()))
                .toList();
        writeNodes(merged);
        run.run("reports", added.stream().flatMap(this::evidence).toList());
        run.run("delete-events", Row.ids(withoutReports()));
        run.run("spoke-of", tally.recounts());
        run.run("spoke-of-more", tally.additions());
    }

    private List<StatementReport> list(String id) {
        return byId.computeIfAbsent(id, i -> new ArrayList<>());
    }

    private void readStored() {
        for (Record row : run.run("statement-reports", Row.ids(byId.keySet()))) {
            noteBefore(row);
            if (!row.get("article").isNull()) {
                StatementReport report = ReportReader.statement(row);
                list(report.statement()).add(report);
            }
        }
    }

    private void noteBefore(Record row) {
        String id = row.get("event").asString();
        LocalDate start = ReportReader.day(row.get("startBefore"));
        forPairs(
                ReportReader.strings(row.get("speakers")),
                ReportReader.strings(row.get("aboutBefore")),
                pair -> tally.before(pair, id, start));
    }

    private void noteAfter(MergedStatement statement) {
        LocalDate start = statement.start();
        forPairs(statement.speakers(), statement.about(), pair -> tally.after(pair, statement.id(), start));
    }

    private void writeNodes(List<MergedStatement> merged) {
        run.run(
                "statements",
                merged.stream()
                        .map(s -> Row.of("id", s.id()).with("facts", s.facts()).map())
                        .toList());
        run.run("made", links(merged, MergedStatement::speakers));
        run.run("not-about", merged.stream().map(StatementWrite::subjects).toList());
        run.run("about", links(merged, MergedStatement::about));
        run.run("addressed-to", links(merged, MergedStatement::addressees));
        merged.forEach(this::noteAfter);
    }

    private static Map<String, Object> subjects(MergedStatement s) {
        return Row.of("id", s.id())
                .with("about", List.copyOf(s.about()))
                .with("addressees", List.copyOf(s.addressees()))
                .map();
    }

    private static List<Map<String, Object>> links(
            List<MergedStatement> merged, Function<MergedStatement, Collection<String>> actors) {
        return merged.stream()
                .flatMap(s -> actors.apply(s).stream()
                        .map(actor ->
                                Row.of("statement", s.id()).with("actor", actor).map()))
                .toList();
    }

    private Stream<Map<String, Object>> evidence(StatementReport report) {
        ReportRows rows = batch.get(report.article());
        return rows == null ? Stream.empty() : rows.evidence(report.finding(), report.statement()).stream();
    }

    private List<String> withoutReports() {
        Map<String, List<StatementReport>> gone = new HashMap<>(byId);
        gone.values().removeIf(reports -> !reports.isEmpty());
        return List.copyOf(gone.keySet());
    }

    private static void forPairs(Collection<String> speakers, Collection<String> about, Consumer<Pair> each) {
        speakers.forEach(speaker -> about.forEach(subject -> each.accept(new Pair(speaker, subject))));
    }
}
