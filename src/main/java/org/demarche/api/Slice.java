package org.demarche.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demarche.graph.query.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param limit how many entries, from 1 to 200
 * @param cursor {@code next} of the part before; none to start
 */
record Slice(
        @Schema(defaultValue = "20", minimum = "1", maximum = "200") @Nullable
        Integer limit,

        @Schema(type = "string") @Nullable Cursor cursor) {
    private static final int USUAL = 20;
    private static final int MOST = 200;

    /** How many entries, 20 when not asked. */
    int size() {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw Problem.badRequest(
                    "Bad parameter limit",
                    "limit=" + size + " is outside of 1.." + MOST + "; ask for the rest with cursor.");
        }
        return size;
    }
}
