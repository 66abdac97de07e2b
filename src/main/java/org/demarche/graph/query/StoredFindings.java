package org.demarche.graph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.diplomacy.Findings;
import org.springframework.stereotype.Component;

/** What the graph made of one article's findings: the events of other articles may have joined them. */
@Component
public class StoredFindings {
    private final GraphReader graph;
    private final ArticleRepository articles;

    StoredFindings(GraphReader graph, ArticleRepository articles) {
        this.graph = graph;
        this.articles = articles;
    }

    /** Whether other words are stored under this article's id. */
    public boolean standsWithOtherWords(Article article) {
        return articles.findById(article.id())
                .filter(stored -> !stored.retracted() && !stored.text().equals(article.text()))
                .isPresent();
    }

    /** The findings with the ids that their events have in the graph. */
    public Findings of(Findings findings) {
        Map<String, String> ids =
                graph.list("article-findings", Map.of("id", findings.article().id()), Joined.class).stream()
                        .collect(Collectors.toMap(Joined::finding, Joined::event, (one, same) -> one));
        return new Findings(
                findings.article(),
                findings.people(),
                findings.countries(),
                findings.organisations(),
                each(findings.meetings(), m -> m.withId(ids.getOrDefault(m.id(), m.id()))),
                each(findings.statements(), s -> s.withId(ids.getOrDefault(s.id(), s.id()))),
                findings.doubts());
    }

    private static <T> List<T> each(List<T> list, Function<T, T> change) {
        return list.stream().map(change).toList();
    }

    private record Joined(String finding, String event) {}
}
