package org.demarche.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about meetings and statements: filtered lists, latest first, each entry with its evidence. */
@Component
public class Events {
    private final GraphReader graph;

    Events(GraphReader graph) {
        this.graph = graph;
    }

    public Page<Answers.Meeting> listMeetings(MeetingFilter filter, int limit, @Nullable Cursor after) {
        Page<String> ids = ids("list-meetings", filter.parameters(), limit, after);
        return new Page<>(meetings(ids.items()), ids.next());
    }

    public Page<Answers.Statement> listStatements(StatementFilter filter, int limit, @Nullable Cursor after) {
        Page<String> ids = ids("list-statements", filter.parameters(), limit, after);
        return new Page<>(statements(ids.items()), ids.next());
    }

    public Optional<Answers.Meeting> findMeeting(String id) {
        return meetings(List.of(id)).stream().findFirst();
    }

    public Optional<Answers.Statement> findStatement(String id) {
        return statements(List.of(id)).stream().findFirst();
    }

    /** The meetings of these ids, in their order. */
    List<Answers.Meeting> meetings(List<String> ids) {
        return ids.isEmpty() ? List.of() : graph.list("meetings", Map.of("ids", ids), Answers.Meeting.class);
    }

    /** The statements of these ids, in their order. */
    List<Answers.Statement> statements(List<String> ids) {
        return ids.isEmpty() ? List.of() : graph.list("statements", Map.of("ids", ids), Answers.Statement.class);
    }

    private Page<String> ids(String query, Map<String, @Nullable Object> filter, int limit, @Nullable Cursor after) {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter);
        parameters.put("afterDate", after == null ? null : after.key());
        parameters.put("afterId", after == null ? null : after.id());
        // One more than asked for tells whether there is a next page.
        parameters.put("limit", limit + 1);
        List<Entry> found = graph.list(query, parameters, Entry.class);
        List<Entry> page = found.subList(0, Math.min(limit, found.size()));
        Cursor next = found.size() > limit ? page.get(limit - 1).cursor() : null;
        return new Page<>(page.stream().map(Entry::id).toList(), next);
    }

    private record Entry(String id, String day) {
        Cursor cursor() {
            return new Cursor(day, id);
        }
    }
}
