package org.demarche.extraction.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People whose offices are known, by surname and by office. */
public final class People {
    private final List<KnownPerson> all;
    private final Map<String, Set<KnownPerson>> bySurname = new HashMap<>();
    private final Map<String, List<KnownPerson>> byOffice = new HashMap<>();
    private final Map<String, Boolean> givenNames = new HashMap<>();

    People(List<KnownPerson> all) {
        this.all = List.copyOf(all);
        all.forEach(this::index);
    }

    /** Who may be meant by a surname alone, in the order of the table. */
    public List<KnownPerson> withSurname(String surname) {
        return List.copyOf(bySurname.getOrDefault(Folding.fold(surname), Collections.emptySet()));
    }

    /** Whether somebody known bears this given name. */
    public boolean isGivenName(String word) {
        return givenNames.containsKey(Folding.fold(word));
    }

    /** Whether the bearers known of a given name are women: only where all are. */
    public boolean isFemaleName(String word) {
        return givenNames.getOrDefault(Folding.fold(word), false);
    }

    public List<KnownPerson> all() {
        return all;
    }

    List<KnownPerson> holders(String iso3, String category, LocalDate day) {
        return byOffice.getOrDefault(iso3 + " " + category, List.of()).stream()
                .filter(p -> p.offices().stream()
                        .anyMatch(o -> iso3.equals(o.iso3()) && o.category().equals(category) && o.heldOn(day)))
                .toList();
    }

    private void index(KnownPerson person) {
        for (String name : GazetteerTables.spellings(person)) {
            for (String surname : PersonalName.surnames(name, familyFirst(person))) {
                bySurname
                        .computeIfAbsent(Folding.fold(surname), s -> Collections.newSetFromMap(new LinkedHashMap<>()))
                        .add(person);
            }
        }
        indexGivenName(person);
        for (Office office : person.offices()) {
            List<KnownPerson> holders =
                    byOffice.computeIfAbsent(office.iso3() + " " + office.category(), k -> new ArrayList<>());
            if (!holders.contains(person)) {
                holders.add(person);
            }
        }
    }

    private void indexGivenName(KnownPerson person) {
        List<String> words = PersonalName.words(person.name());
        if (words.size() > 1 && !familyFirst(person) && words.get(0).length() > 2) {
            givenNames.merge(Folding.fold(words.get(0)), person.female(), Boolean::logicalAnd);
        }
    }

    private static boolean familyFirst(KnownPerson person) {
        return person.offices().stream().anyMatch(o -> PersonalName.isFamilyFirst(o.iso3()));
    }
}
