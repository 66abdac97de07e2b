package org.demarche.extraction.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.extraction.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase of a passage and the parties it stands for.
 *
 * @param first index of its first token in the passage
 * @param end index after its last token
 * @param link where the mention it refers back to stands
 * @param why how it was bound, as {@link Mention#why}
 */
record Unit(
        int first,
        int end,
        Mention.Kind kind,
        List<String> parties,
        @Nullable Span link,
        String why) {
    Unit {
        parties = List.copyOf(parties);
    }

    /** Words of an outlet, which sources a report and speaks for nobody (GUIDELINE 4.2). */
    boolean isMedium() {
        return why.equals("medium");
    }

    Unit and(Unit other) {
        return new Unit(
                first,
                end,
                kind,
                Stream.concat(parties.stream(), other.parties.stream())
                        .distinct()
                        .toList(),
                link,
                why);
    }

    boolean isBound() {
        return !parties.isEmpty();
    }
}
