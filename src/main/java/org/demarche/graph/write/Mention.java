package org.demarche.graph.write;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Organisation;
import org.demarche.diplomacy.Person;
import org.demarche.diplomacy.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of an actor.
 *
 * @param count how often it names it; 0 where it is only implied, as the state of an office or a place
 * @param name null where the article does not name it
 */
record Mention(
        int count,
        @Nullable String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String office) {
    private static final Mention IMPLIED = new Mention(0, null, List.of(), null, null);

    Mention {
        aliases = aliases.stream().sorted().distinct().toList();
    }

    /** All actors of an article by id: every one that a finding refers to is among them, so it exists while the article does. */
    static SortedMap<String, Mention> of(Findings findings) {
        SortedMap<String, Mention> mentions = new TreeMap<>();
        findings.people().forEach(person -> mentions.put(person.id(), of(person)));
        for (Country country : findings.countries()) {
            mentions.put(country.id(), named(country.name(), country.mentions().size()));
        }
        for (Organisation body : findings.organisations()) {
            mentions.put(body.id(), named(body.name(), body.mentions().size()));
        }
        findings.people().forEach(person -> implyState(mentions, person.country()));
        findings.meetings().forEach(meeting -> imply(mentions, meeting));
        findings.statements().forEach(statement -> imply(mentions, statement));
        return mentions;
    }

    Map<String, Object> facts() {
        return Row.of("count", count)
                .with("name", name)
                .with("aliases", aliases)
                .with("country", country)
                .with("office", office)
                .map();
    }

    private static Mention of(Person person) {
        int count = person.mentions().size();
        return new Mention(count, person.name(), person.aliases(), person.country(), person.office());
    }

    private static Mention named(String name, int count) {
        return new Mention(count, name, List.of(), null, null);
    }

    private static void imply(SortedMap<String, Mention> mentions, Meeting meeting) {
        meeting.participants().forEach(id -> mentions.putIfAbsent(id, IMPLIED));
        implyState(mentions, meeting.country());
    }

    private static void imply(SortedMap<String, Mention> mentions, Statement statement) {
        statement.speakers().forEach(id -> mentions.putIfAbsent(id, IMPLIED));
        statement.addressees().forEach(id -> mentions.putIfAbsent(id, IMPLIED));
        statement.about().forEach(id -> mentions.putIfAbsent(id, IMPLIED));
    }

    private static void implyState(SortedMap<String, Mention> mentions, @Nullable String iso3) {
        if (iso3 != null) {
            mentions.putIfAbsent(Parties.country(iso3), IMPLIED);
        }
    }
}
