package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Speaker and subject of every statement, as they were and as they are. */
    private final Set<Pair> pairs = new TreeSet<>();

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
        run.run(
                "spoke-of",
                pairs.stream().map(pair -> pair.row("speaker", "subject")).toList());
    }

    private List<StatementReport> list(String id) {
        return byId.computeIfAbsent(id, i -> new ArrayList<>());
    }

    private void readStored() {
        for (Record row : run.run("statement-reports", Row.ids(byId.keySet()))) {
            addPairs(ReportReader.strings(row.get("speakers")), ReportReader.strings(row.get("aboutBefore")));
            if (!row.get("article").isNull()) {
                StatementReport report = ReportReader.statement(row);
                list(report.statement()).add(report);
            }
        }
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
        merged.forEach(s -> addPairs(s.speakers(), s.about()));
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

    private void addPairs(Collection<String> speakers, Collection<String> about) {
        speakers.forEach(speaker -> about.forEach(subject -> pairs.add(new Pair(speaker, subject))));
    }
}
