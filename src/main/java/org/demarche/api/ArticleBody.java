package org.demarche.api;

import org.demarche.article.Article;
import org.demarche.article.ArticleJson;
import org.demarche.article.BadArticleException;

/** An article in the body of a request. */
final class ArticleBody {
    static final String EXAMPLE =
            "Send one JSON object, for example {\"title\": \"...\", \"text\": \"...\", \"publishedOn\": \"2024-04-09\"}.";

    private ArticleBody() {}

    static Article parse(String body) {
        try {
            return ArticleJson.read(body);
        } catch (BadArticleException e) {
            throw Problem.unprocessable("Not an article", e.getMessage() + " " + EXAMPLE);
        }
    }
}
