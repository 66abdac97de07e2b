package org.demarche.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about articles and what the graph holds of each. */
@Component
public class Articles {
    private final GraphReader graph;
    private final Events events;
    private final ArticleRepository repository;

    Articles(GraphReader graph, Events events, ArticleRepository repository) {
        this.graph = graph;
        this.events = events;
        this.repository = repository;
    }

    /** Articles, newest first, of one source where it is not null. */
    public Page<Answers.ArticleHead> list(@Nullable String source, int limit, @Nullable Cursor after) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("source", source);
        parameters.put("afterDate", after == null ? null : after.key());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", limit + 1);
        List<Answers.ArticleHead> found = graph.list("list-articles", parameters, Answers.ArticleHead.class);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        Answers.ArticleHead last = found.get(limit - 1);
        String day = last.publishedOn() == null ? "" : last.publishedOn();
        return new Page<>(found.subList(0, limit), new Cursor(day, last.id()));
    }

    public Optional<Answers.ArticleInFull> find(String id) {
        return repository.findById(id).map(this::inFull);
    }

    public Answers.Counts counts() {
        return graph.list("counts", Map.of(), Answers.Counts.class).get(0);
    }

    private Answers.ArticleInFull inFull(ArticleNode article) {
        Map<String, @Nullable Object> id = Map.of("id", article.id());
        List<Entry> entries = graph.list("article-events", id, Entry.class);
        return new Answers.ArticleInFull(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedOn() == null ? null : article.publishedOn().toString(),
                article.language(),
                article.retracted(),
                article.text(),
                graph.list("article-actors", id, Answers.Mentioned.class),
                events.meetings(ids(entries, "meeting")),
                events.statements(ids(entries, "statement")));
    }

    private static List<String> ids(List<Entry> entries, String label) {
        return entries.stream()
                .filter(entry -> entry.label.equals(label))
                .map(Entry::id)
                .toList();
    }

    private record Entry(String id, String label) {}
}
