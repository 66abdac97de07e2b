package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Party;
import org.demarche.diplomacy.Person;

/** Which state a party is or serves. */
final class Parties {
    private final Map<String, Party> byId;

    Parties(List<Party> parties) {
        this.byId = parties.stream()
                .collect(Collectors.toUnmodifiableMap(Party::id, Function.identity(), (one, other) -> one));
    }

    /** The id of the state that a party is, or that a person serves. */
    Optional<String> state(String id) {
        Party party = byId.get(id);
        if (party instanceof Country) return Optional.of(id);
        if (party instanceof Person person && person.country() != null)
            return Optional.of("country:" + person.country());
        return Optional.empty();
    }

    /** Without states that one of their people is there for: unnamed officials beside a named one add nothing (GUIDELINE 5.17). */
    List<String> withoutShadows(List<String> ids) {
        Set<String> served = ids.stream()
                .filter(id -> id.startsWith("person:"))
                .map(this::state)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ids.stream().filter(id -> !served.contains(id)).distinct().toList();
    }

    /** Whether two lists name the same parties, where a person and his state may stand for each other. */
    boolean match(List<String> some, List<String> others) {
        List<String> small = some.size() <= others.size() ? some : others;
        List<String> free = new ArrayList<>(some.size() <= others.size() ? others : some);
        for (String id : small) {
            Optional<String> same = free.contains(id)
                    ? Optional.of(id)
                    : free.stream().filter(f -> standsFor(id, f)).findFirst();
            if (same.isEmpty()) return false;
            free.remove(same.get());
        }
        return true;
    }

    private boolean standsFor(String one, String other) {
        boolean state = one.startsWith("country:") != other.startsWith("country:");
        return state && state(one).isPresent() && state(one).equals(state(other));
    }
}
