package org.demarche.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about people, countries and organisations. */
@Component
public class Actors {
    private final GraphReader graph;

    Actors(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * Actors whose name or alias is like {@code q}, best first; all in the order of their ids when {@code q} is null.
     *
     * @param type {@code Person}, {@code Country}, {@code Organisation} or null
     * @param country ISO 3166-1 alpha-3 or null
     */
    public Page<Answers.Actor> search(
            @Nullable String q, @Nullable String type, @Nullable String country, int limit, @Nullable Cursor after) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("type", type);
        parameters.put("country", country);
        parameters.put("limit", limit + 1);
        return q == null ? all(parameters, limit, after) : like(q, parameters, limit, after);
    }

    public Optional<Answers.Actor> find(String id) {
        return graph.list("actor", Map.of("id", id), Answers.Actor.class).stream()
                .findFirst();
    }

    private Page<Answers.Actor> like(
            String q, Map<String, @Nullable Object> parameters, int limit, @Nullable Cursor after) {
        Optional<String> query = NameQuery.of(q);
        if (query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int skip = Cursor.positionOf(after);
        parameters.put("query", query.get());
        parameters.put("skip", skip);
        List<Answers.Actor> found = graph.list("search-actors", parameters, Answers.Actor.class);
        return page(found, limit, Cursor.position(skip + limit));
    }

    private Page<Answers.Actor> all(Map<String, @Nullable Object> parameters, int limit, @Nullable Cursor after) {
        parameters.put("after", after == null ? "" : after.id());
        List<Answers.Actor> found = graph.list("list-actors", parameters, Answers.Actor.class);
        return page(
                found,
                limit,
                new Cursor(
                        "",
                        found.isEmpty()
                                ? ""
                                : found.get(Math.min(limit, found.size()) - 1).id()));
    }

    private static Page<Answers.Actor> page(List<Answers.Actor> found, int limit, Cursor next) {
        boolean more = found.size() > limit;
        return new Page<>(more ? found.subList(0, limit) : found, more ? next : null);
    }
}
