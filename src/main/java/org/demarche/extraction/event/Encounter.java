package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a rule read it in one sentence.
 *
 * @param sides who took part, as written
 * @param hosts ids of those who received the others
 * @param place where it is said to have been
 * @param visited the id of the state visited; null but for a visit
 * @param first first token of the construction
 * @param end index after its last token
 * @param current whether it is what the article reports, and no mention in passing (GUIDELINE 5.16)
 */
record Encounter(
        Scene scene,
        Meeting.Kind kind,
        Meeting.Status status,
        List<Actors> sides,
        List<String> hosts,
        @Nullable Place place,
        @Nullable String visited,
        @Nullable DateExpression when,
        String rule,
        int first,
        int end,
        double penalty,
        boolean current) {
    Encounter {
        sides = List.copyOf(sides);
        hosts = List.copyOf(hosts);
    }

    Optional<DateExpression> date() {
        return Optional.ofNullable(when);
    }
}
