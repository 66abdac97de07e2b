package org.demarche.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was given in; nothing is cleaned, so that offsets stay true.
 *
 * @param id the id given, else {@code article:} and a hash of title and text, the same on every machine
 * @param title empty where none was given
 * @param publishedOn the day of publication as given; what the text itself says is in {@link Layout}
 * @param language an ISO 639 code as given
 * @param derived whether the text was taken out of a page (HTML), so that offsets need this text and not the input's
 */
public record Article(
        String id,
        String title,
        String text,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        boolean derived) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article needs an id: use Article.idOf(title, text)");
        }
    }

    /** The id of an article that was given none: a hash of its words. */
    public static String idOf(String title, String text) {
        return "article:" + sha256(title + "\0" + text).substring(0, 16);
    }

    /** The words of a field, as given. */
    public String field(Field field) {
        return field == Field.TITLE ? title : text;
    }

    private static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
