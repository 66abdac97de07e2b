package org.demarche.graph.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: after the entry with this sort key and id. Opaque to clients.
 *
 * @param key the sort key of the last entry of the page before: a day, or a rank
 * @param id its id, which breaks ties
 */
public record Cursor(String key, String id) {

    /**
     * Reads what a client sent back.
     *
     * @throws IllegalArgumentException when it is none of ours
     */
    public static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return new Cursor(plain.substring(0, bar), plain.substring(bar + 1));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a cursor: \"" + text + "\"; send back \"next\" of the page before, or none to start", e);
        }
    }

    /** A list sorted by rank goes on at a position; it has no key of its own. */
    static Cursor position(int skip) {
        return new Cursor("#", Integer.toString(skip));
    }

    static int positionOf(@Nullable Cursor cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.key.equals("#") || !cursor.id.matches("\\d{1,9}")) {
            throw new ForeignCursorException();
        }
        return Integer.parseInt(cursor.id);
    }

    /** A cursor of another list was sent. */
    public static final class ForeignCursorException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ForeignCursorException() {
            super("This cursor belongs to another list; send none to start");
        }
    }

    @JsonValue
    public String text() {
        byte[] plain = (key + "|" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
