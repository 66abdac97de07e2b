package org.demarche.graph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pair: how often two actors met, and what each said of the other. */
@Component
public class Pairs {
    private static final int SHOWN = 20;

    private final GraphReader graph;
    private final Events events;

    Pairs(GraphReader graph, Events events) {
        this.graph = graph;
        this.events = events;
    }

    public Answers.Pair of(Answers.Party a, Answers.Party b) {
        List<Row> meetings = graph.list("pair-meetings", Map.of("a", a.id(), "b", b.id()), Row.class);
        return new Answers.Pair(
                a,
                b,
                tally(withStatus(meetings, "held")),
                tally(withStatus(meetings, "planned")),
                tally(withStatus(meetings, "denied")),
                events.listMeetings(MeetingFilter.between(a.id(), b.id()), SHOWN, null)
                        .items(),
                said(a.id(), b.id()),
                said(b.id(), a.id()));
    }

    private Answers.Said said(String speaker, String about) {
        List<Row> rows = graph.list("pair-statements", Map.of("a", speaker, "b", about), Row.class);
        return new Answers.Said(
                tally(rows),
                counts(rows, Row::act),
                events.listStatements(StatementFilter.said(speaker, about), SHOWN, null)
                        .items());
    }

    private static List<Row> withStatus(List<Row> rows, String status) {
        return rows.stream().filter(row -> status.equals(row.status)).toList();
    }

    private static Answers.Tally tally(List<Row> rows) {
        return new Answers.Tally(
                rows.stream().mapToLong(Row::count).sum(),
                rows.stream()
                        .map(Row::first)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                rows.stream()
                        .map(Row::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                counts(rows, Row::month));
    }

    private static List<Answers.Count> counts(List<Row> rows, Function<Row, @Nullable String> key) {
        Map<String, Long> sums = rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(key.apply(row)),
                        TreeMap::new,
                        Collectors.summingLong(Row::count)));
        return sums.entrySet().stream()
                .map(entry -> new Answers.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Row(
            @Nullable String month,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String act,
            long count,
            @Nullable String first,
            @Nullable String last) {}
}
