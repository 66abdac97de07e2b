package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownOffice;
import org.demarche.extraction.gazetteer.StateName.Form;
import org.jspecify.annotations.Nullable;

/** Completes which state each person serves, where neither title nor gazetteer says it, from what stands around the name. */
final class ServedStates {
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    private ServedStates(Gazetteer gazetteer, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    static void infer(Gazetteer gazetteer, Map<Candidate, Individual> people, @Nullable LocalDate day) {
        ServedStates states = new ServedStates(gazetteer, day);
        List<Map.Entry<Candidate, Individual>> order = List.copyOf(people.entrySet());
        for (int i = 0; i < order.size(); i++) {
            Individual person = order.get(i).getValue();
            if (person.known() == null && person.state(day) == null && !person.isInternational()) {
                String found = states.around(order, i);
                if (found != null) {
                    person.serve(found);
                }
            }
        }
    }

    private @Nullable String around(List<Map.Entry<Candidate, Individual>> order, int i) {
        Candidate candidate = order.get(i).getKey();
        String office = order.get(i).getValue().office();
        if (office == null) {
            return null;
        }
        Optional<KnownOffice> known = gazetteer.offices().find(office);
        if (known.isPresent() && known.get().body() != null) {
            return null;
        }
        if (known.isPresent() && known.get().iso3() != null) {
            return known.get().iso3();
        }
        return OfficeCategory.of(office).isEmpty() ? null : fromContext(order, i, candidate);
    }

    private @Nullable String fromContext(List<Map.Entry<Candidate, Individual>> order, int i, Candidate candidate) {
        if (i > 0
                && candidate.title() != null
                && candidate.isListedAfter(order.get(i - 1).getKey())) {
            return order.get(i - 1).getValue().state(day);
        }
        return onlyState(candidate.names());
    }

    /** The one foreign state or place that the sentence names. */
    private static @Nullable String onlyState(SentenceNames names) {
        List<String> states = names.names().stream()
                .filter(n -> n.isState() && n.form() != Form.METONYM)
                .map(n -> n.states().get(0))
                .distinct()
                .toList();
        return states.size() == 1 ? states.get(0) : null;
    }
}
