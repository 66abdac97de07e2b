package org.demarche.extraction.mention;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.jspecify.annotations.Nullable;

/** The ids of an article's people: a slug of the name, and the state where two bear one name. */
final class PersonIds {
    private final Map<Individual, String> ids = new IdentityHashMap<>();
    private final Map<String, Individual> people = new LinkedHashMap<>();

    private PersonIds() {}

    static PersonIds of(Gazetteer gazetteer, Roster roster) {
        PersonIds all = new PersonIds();
        Map<String, Individual> taken = new HashMap<>();
        for (Individual person : roster.people()) {
            String id = "person:" + Folding.slug(person.name());
            if (taken.containsKey(id) || clashes(gazetteer, person)) {
                id = id + suffix(person.state(roster.day()), taken, id);
            }
            taken.put(id, person);
            all.ids.put(person, id);
            all.people.put(id, person);
        }
        return all;
    }

    String of(Individual person) {
        return java.util.Objects.requireNonNull(ids.get(person));
    }

    /** The people by id, in the order of the roster. */
    Map<String, Individual> people() {
        return people;
    }

    /** Whether the gazetteer knows another person of this name, of another state. */
    private static boolean clashes(Gazetteer gazetteer, Individual person) {
        String state = person.state(null);
        return person.known() == null
                && state != null
                && gazetteer.names().find(person.name()).stream()
                        .filter(KnownPerson.class::isInstance)
                        .map(KnownPerson.class::cast)
                        .anyMatch(k -> k.offices().stream().noneMatch(o -> state.equals(o.iso3())));
    }

    private static String suffix(@Nullable String state, Map<String, Individual> taken, String id) {
        String suffix = state == null ? "" : "-" + state.toLowerCase(Locale.ROOT);
        int number = 2;
        while (taken.containsKey(id + suffix)) {
            suffix = "-" + number++;
        }
        return suffix;
    }
}
