package org.demarche.graph.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about what binds actors. */
@Component
public class Relationships {
    /** How many of the latest events an entry shows; the lists of meetings and statements have them all. */
    static final int EVENTS_SHOWN = 5;

    private final GraphReader graph;
    private final Events events;

    Relationships(GraphReader graph, Events events) {
        this.graph = graph;
        this.events = events;
    }

    /** The sorts of relationship, as asked for. */
    public enum Type {
        @JsonProperty("met")
        MET,
        @JsonProperty("spoke_of")
        SPOKE_OF,
        @JsonProperty("spoken_of_by")
        SPOKEN_OF_BY
    }

    /**
     * Which relationships of an actor.
     *
     * @param type met when null
     * @param with id of the other one, or null
     * @param status of meetings; held when null
     */
    public record Filter(
            @Nullable Type type,
            @Nullable String with,
            Meeting.@Nullable Status status,
            @Nullable Edtf from,
            @Nullable Edtf to) {}

    public Page<Answers.Relationship> list(String actor, Filter filter, int limit, @Nullable Cursor after) {
        int skip = Cursor.positionOf(after);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actor);
        parameters.put("with", filter.with);
        parameters.put("status", Words.of(filter.status));
        parameters.put("from", Words.first(filter.from));
        parameters.put("to", Words.last(filter.to));
        parameters.put("events", EVENTS_SHOWN);
        parameters.put("skip", skip);
        parameters.put("limit", limit + 1);
        List<Row> rows = graph.list(
                "relationships-" + (filter.type == null ? "met" : Words.of(filter.type)), parameters, Row.class);
        List<Answers.Relationship> items =
                rows.stream().limit(limit).map(this::inFull).toList();
        return new Page<>(items, rows.size() > limit ? Cursor.position(skip + limit) : null);
    }

    private Answers.Relationship inFull(Row row) {
        boolean met = row.type.equals("met");
        return new Answers.Relationship(
                row.type,
                row.with,
                row.count,
                row.first,
                row.last,
                met ? events.meetings(row.events) : List.of(),
                met ? List.of() : events.statements(row.events));
    }

    private record Row(
            String type,
            Answers.Party with,
            long count,
            @Nullable String first,
            @Nullable String last,
            List<String> events) {}
}
