package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArticleJsonTests {
    @Test
    void aRequestIsAnArticle() {
        Article article = ArticleJson.read(
                new JsonMapper()
                        .readTree(
                                "{\"id\": 7, \"text\": \"Words.\", \"publishedOn\": \"2024-04-09T01:00:00Z\", \"url\": null}"),
                Reading.standard());

        assertThat(article)
                .isEqualTo(new Article("7", "", "Words.", null, null, LocalDate.of(2024, 4, 9), null, false));
    }

    @Test
    void theFieldAtFaultIsNamed() {
        assertThatThrownBy(() -> ArticleJson.read("{\"text\": \"a\", \"publishedOn\": \"2024-13-01\"}"))
                .isInstanceOfSatisfying(
                        BadArticleException.class, e -> assertThat(e.field()).isEqualTo("publishedOn"));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(
            @ForAll @NotBlank String title, @ForAll @NotBlank String text, @ForAll boolean derived) {
        Article article =
                new Article("a", title, text, "https://news.example", null, LocalDate.of(1999, 12, 31), "en", derived);

        String line = ArticleJson.write(article);

        assertThat(line).doesNotContain("\n");
        assertThat(ArticleJson.read(line)).isEqualTo(article);
    }
}
