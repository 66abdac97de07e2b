package org.demarche.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article a page describes in JSON-LD.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
record LinkedData(
        @Nullable String headline,
        @Nullable String datePublished,
        @Nullable String publisher) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LinkedData NONE = new LinkedData(null, null, null);

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return new LinkedData(
                        string(article.path("headline")), string(article.path("datePublished")), publisher(article));
            }
        }
        return NONE;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            return article(MAPPER.readTree(json));
        } catch (JacksonException e) {
            // Pages have broken JSON-LD; a browser would not tell either.
            return null;
        }
    }

    private static @Nullable JsonNode article(@Nullable JsonNode root) {
        Deque<JsonNode> nodes = new ArrayDeque<>(root == null ? List.of() : List.of(root));
        while (!nodes.isEmpty()) {
            JsonNode node = nodes.pollFirst();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            (node.isArray() ? node : node.path("@graph")).forEach(nodes::addLast);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(LinkedData::isArticle);
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
    }

    private static @Nullable String publisher(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return string(one.isObject() ? one.path("name") : one);
    }

    private static @Nullable String string(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }
}
