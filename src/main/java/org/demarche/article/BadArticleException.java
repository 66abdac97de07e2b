package org.demarche.article;

import org.jspecify.annotations.Nullable;

/** An article that cannot be read; the message says what is wrong and the cure. */
public final class BadArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final @Nullable Integer line;

    private BadArticleException(@Nullable String field, @Nullable Integer line, String reason) {
        super(reason);
        this.field = field;
        this.line = line;
    }

    static BadArticleException because(String reason) {
        return new BadArticleException(null, null, reason);
    }

    static BadArticleException inField(String field, String reason) {
        return new BadArticleException(field, null, "field \"" + field + "\": " + reason);
    }

    /** @param line of the file, counted from 1 */
    static BadArticleException inLine(int line, String reason) {
        return new BadArticleException(null, line, reason);
    }

    /** The JSON field at fault; null where it is the whole. */
    public @Nullable String field() {
        return field;
    }

    /** The line at fault, counted from 1; null where it is not known. */
    public @Nullable Integer line() {
        return line;
    }
}
