package org.demarche.article;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One article as a JSON object: {@code id? title? text|html url? source? publishedOn? language?}; other keys are left aside. The form of a
 * line of JSON Lines, of a request and of a message.
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ArticleJson() {}

    /**
     * @throws BadArticleException naming the column or the field, and the cure
     */
    public static Article read(String json) {
        return read(json, Reading.standard());
    }

    /** The same with a limit of one's own. */
    public static Article read(String json, Reading reading) {
        return read(json, 1, reading);
    }

    /** The same of JSON that has been parsed. */
    public static Article read(JsonNode json, Reading reading) {
        if (!(json instanceof ObjectNode)) {
            throw BadArticleException.because(
                    "an article is a JSON object {\"title\": ..., \"text\": ...}, not " + a(json));
        }
        String text = string(json, "text");
        String html = string(json, "html");
        if (text != null && html != null) {
            throw BadArticleException.inField("html", "an article has either \"text\" or \"html\"; leave one out");
        }
        if (html != null) {
            return filled(json, Page.ofField(html, reading).toArticle(), reading);
        }
        if (text == null || text.isBlank()) {
            throw BadArticleException.inField("text", "there is no text; give the words of the article");
        }
        boolean derived = json.path("derived").asBoolean(false);
        return filled(json, new Article("-", "", text, null, null, null, null, derived), reading);
    }

    /** The article as one line that {@link #read(String)} gives back. */
    public static String write(Article article) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", article.id()).put("title", article.title()).put("text", article.text());
        put(json, "url", article.url());
        put(json, "source", article.source());
        put(json, "publishedOn", article.publishedOn());
        put(json, "language", article.language());
        if (article.derived()) {
            json.put("derived", true);
        }
        return MAPPER.writeValueAsString(json);
    }

    /** @param firstLine the line of the file the JSON begins on */
    static Article read(String json, int firstLine, Reading reading) {
        try {
            return read(MAPPER.readTree(json), reading);
        } catch (JacksonException e) {
            throw broken(e, firstLine);
        }
    }

    private static BadArticleException broken(JacksonException e, int firstLine) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? firstLine : firstLine - 1 + Math.max(1, at.getLineNr());
        String column = at == null ? "" : " at column " + at.getColumnNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return BadArticleException.inLine(
                line, "broken JSON%s (%s); an article is one whole object {...}".formatted(column, what));
    }

    private static Article filled(JsonNode json, Article page, Reading reading) {
        String text = reading.checkLength(page.text());
        String title = or(string(json, "title"), page.title());
        String given = or(string(json, "publishedOn"), "");
        LocalDate day = given.isBlank() ? page.publishedOn() : Days.ofField("publishedOn", given);
        return new Article(
                or(id(json), Article.idOf(title, text)),
                reading.checkLength(title),
                text,
                filled(json, "url", page.url()),
                filled(json, "source", page.source()),
                day,
                filled(json, "language", page.language()),
                page.derived());
    }

    private static @Nullable String filled(JsonNode json, String field, @Nullable String otherwise) {
        String given = string(json, field);
        return given == null || given.isBlank() ? otherwise : given;
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static @Nullable String id(JsonNode json) {
        JsonNode id = json.path("id");
        String given = id.isIntegralNumber() ? id.asString() : string(json, "id");
        return given == null || given.isBlank() ? null : given;
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw BadArticleException.inField(field, "it is " + a(value) + "; give a string in quotation marks");
        }
        return value.stringValue();
    }

    private static String a(JsonNode json) {
        return "of the type " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
    }
}
