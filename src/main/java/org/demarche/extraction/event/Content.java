package org.demarche.extraction.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cue reports.
 *
 * @param ranges the pieces, in order
 * @param rule the rule that found it
 * @param addressee who was spoken to; null where that is not told
 */
record Content(List<Range> ranges, String rule, @Nullable Actors addressee) {
    Content {
        ranges = List.copyOf(ranges);
    }

    static Content of(Range range, String rule) {
        return new Content(List.of(range), rule, null);
    }

    Content to(@Nullable Actors hearer) {
        return new Content(ranges, rule, hearer);
    }

    boolean holds(int token) {
        return ranges.stream().anyMatch(r -> r.holds(token));
    }
}
