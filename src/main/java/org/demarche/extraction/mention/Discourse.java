package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/** What a text has spoken of so far, in order, and who the people in it are. */
final class Discourse {
    private final List<Antecedent> spoken = new ArrayList<>();
    private final Map<String, Span> lastNamed = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Individual> people;
    private final @Nullable LocalDate day;

    Discourse(Map<String, Individual> people, @Nullable LocalDate day) {
        this.people = people;
        this.day = day;
    }

    void add(Antecedent antecedent) {
        spoken.add(antecedent);
        Mention mention = antecedent.mention();
        mention.parties().forEach(id -> counts.merge(id, 1, Integer::sum));
        boolean named = mention.kind() != Mention.Kind.PRONOUN && mention.kind() != Mention.Kind.DESCRIPTION;
        if (named) {
            mention.parties().forEach(id -> lastNamed.put(id, mention.span()));
        }
    }

    /** All that was spoken of, the latest last. */
    List<Antecedent> spoken() {
        return spoken;
    }

    /** How often a party was spoken of. */
    int count(String party) {
        return counts.getOrDefault(party, 0);
    }

    /** Where a party was last called by its name; null before it is. */
    @Nullable
    Span lastNamed(String party) {
        return lastNamed.get(party);
    }

    Individual person(String id) {
        return Objects.requireNonNull(people.get(id), id);
    }

    Map<String, Individual> people() {
        return people;
    }

    @Nullable
    String stateOf(String id) {
        return id.startsWith("country:")
                ? id.substring("country:".length())
                : person(id).state(day);
    }

    @Nullable
    LocalDate day() {
        return day;
    }
}
