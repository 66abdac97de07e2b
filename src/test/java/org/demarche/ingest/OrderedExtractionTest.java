package org.demarche.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.article.Article;
import org.demarche.article.Item;
import org.demarche.article.Place;
import org.demarche.diplomacy.Findings;
import org.junit.jupiter.api.Test;

class OrderedExtractionTest {
    @Test
    void results_come_in_input_order_whatever_the_threads_do() {
        List<Item> items = IntStream.range(0, 200)
                .mapToObj(i -> item("a" + i, "text " + i))
                .toList();
        List<String> ids = run(items, article -> false).stream()
                .map(done -> ((Extracted.Done) done).article().id())
                .toList();
        assertThat(ids).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void an_article_that_breaks_extraction_fails_alone() {
        List<Extracted> results =
                run(List.of(item("a", "good"), item("b", "BREAK"), item("c", "good")), article -> false);
        assertThat(results.get(1)).isInstanceOfSatisfying(Extracted.Failed.class, failed -> assertThat(failed.reason())
                .contains("extraction failed"));
        assertThat(results.get(2)).isInstanceOf(Extracted.Done.class);
    }

    @Test
    void known_articles_are_passed_over_but_never_behind_another_text_of_their_id() {
        Predicate<Article> known = article -> article.text().equals("stored");
        assertThat(run(List.of(item("a", "stored"), item("b", "new")), known))
                .hasExactlyElementsOfTypes(Extracted.Known.class, Extracted.Done.class);
        assertThat(run(List.of(item("a", "other"), item("a", "stored")), known))
                .hasExactlyElementsOfTypes(Extracted.Done.class, Extracted.Done.class);
    }

    @Test
    void a_lost_database_stops_the_run_and_fails_no_article() {
        Predicate<Article> lost = article -> {
            throw new IllegalStateException("the database is away");
        };
        assertThatThrownBy(() -> run(List.of(item("a", "x")), lost)).hasRootCauseMessage("the database is away");
    }

    private static List<Extracted> run(List<Item> items, Predicate<Article> known) {
        List<Extracted> results = new ArrayList<>();
        new OrderedExtraction(OrderedExtractionTest::extract, known, 4).run(items.iterator(), results::add);
        return results;
    }

    private static Findings extract(Article article) {
        if (article.text().equals("BREAK")) {
            throw new IllegalStateException("a fault");
        }
        Findings.Header header = new Findings.Header(article.id(), "", null, null, null, null);
        return new Findings(header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Item item(String id, String text) {
        return new Item.Read(new Article(id, "", text, null, null, null, null, false), new Place("test", 1));
    }
}
