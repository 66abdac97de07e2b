package org.demarche.graph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;
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
                each(findings.meetings(), m -> withId(m, ids.getOrDefault(m.id(), m.id()))),
                each(findings.statements(), s -> withId(s, ids.getOrDefault(s.id(), s.id()))),
                findings.doubts());
    }

    private static <T> List<T> each(List<T> list, Function<T, T> change) {
        return list.stream().map(change).toList();
    }

    private static Meeting withId(Meeting m, String id) {
        return new Meeting(
                id,
                m.kind(),
                m.status(),
                m.participants(),
                m.hosts(),
                m.place(),
                m.country(),
                m.date(),
                m.evidence(),
                m.confidence());
    }

    private static Statement withId(Statement s, String id) {
        return new Statement(
                id,
                s.kind(),
                s.speakers(),
                s.addressees(),
                s.about(),
                s.verb(),
                s.act(),
                s.spans(),
                s.date(),
                s.evidence(),
                s.confidence());
    }

    private record Joined(String finding, String event) {}
}
