package org.demarche.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.demarche.article.Article;
import org.demarche.article.ArticleJson;
import org.demarche.article.BadArticleException;
import org.jspecify.annotations.Nullable;

/** An article in the body of a request. */
final class ArticleBody {
    static final String EXAMPLE =
            "Send one JSON object, for example {\"title\": \"...\", \"text\": \"...\", \"publishedOn\": \"2024-04-09\"}.";

    private ArticleBody() {}

    /**
     * The form of the object, for the description of the API.
     *
     * @param text the words; either this or {@code html} is needed
     */
    @Schema(name = "Article")
    record Form(
            @Nullable String id,
            @Nullable String title,
            @Nullable String text,
            @Nullable String html,
            @Nullable String url,
            @Nullable String source,
            @Nullable LocalDate publishedOn,
            @Nullable String language) {}

    static Article parse(String body) {
        try {
            return ArticleJson.read(body);
        } catch (BadArticleException e) {
            throw Problem.unprocessable("Not an article", e.getMessage() + " " + EXAMPLE);
        }
    }
}
