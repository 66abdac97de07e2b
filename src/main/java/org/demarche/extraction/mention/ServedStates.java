package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownOffice;
import org.demarche.extraction.gazetteer.PersonalName;
import org.demarche.extraction.gazetteer.StateName.Form;
import org.jspecify.annotations.Nullable;

/** Completes which state each person serves, where neither title nor gazetteer says it, from what stands around the name. */
final class ServedStates {
    /** Offices of a state wherever they are named without one. */
    private static final List<String> NATIONAL = List.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "minister",
            "foreign secretary",
            "spokes",
            "king",
            "queen");

    /** Titles of the American administration. */
    private static final List<String> AMERICAN =
            List.of("assistant secretary", "under secretary", "deputy secretary", "congressman", "congresswoman");

    private static final WordSet KIN = WordSet.of("son daughter wife husband brother sister father mother");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final StateChoice choice;
    private final List<Map.Entry<Candidate, Individual>> order;

    private ServedStates(
            Gazetteer gazetteer, Map<Candidate, Individual> people, @Nullable LocalDate day, StateChoice choice) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.choice = choice;
        this.order = List.copyOf(people.entrySet());
    }

    static void infer(
            Gazetteer gazetteer, Map<Candidate, Individual> people, @Nullable LocalDate day, StateChoice choice) {
        ServedStates states = new ServedStates(gazetteer, people, day, choice);
        for (int i = 0; i < states.order.size(); i++) {
            Individual person = states.order.get(i).getValue();
            if (person.known() == null && person.state(day) == null && !person.isInternational()) {
                String found = states.find(i, person);
                if (found != null) {
                    person.serve(found);
                }
            }
        }
    }

    private @Nullable String find(int i, Individual person) {
        String office = person.office();
        if (office == null) {
            return null;
        }
        String low = Folding.fold(office);
        if (KIN.contains(low)) {
            return ofKin(person);
        }
        Optional<KnownOffice> known = gazetteer.offices().find(office);
        if (known.isPresent() && known.get().body() != null) {
            return null;
        }
        if (known.isPresent() && known.get().iso3() != null) {
            return known.get().iso3();
        }
        if (AMERICAN.stream().anyMatch(low::contains) && choice.isNamed("USA")) {
            return "USA";
        }
        return fromContext(i, low);
    }

    /** "his son, Hunter Biden": a national of the state that the namesake serves. */
    private @Nullable String ofKin(Individual person) {
        List<String> words = PersonalName.words(person.name());
        for (Map.Entry<Candidate, Individual> entry : order) {
            Individual other = entry.getValue();
            if (other != person && other.state(day) != null && other.answersTo(words.get(words.size() - 1))) {
                return other.state(day);
            }
        }
        return null;
    }

    private @Nullable String fromContext(int i, String office) {
        Candidate candidate = order.get(i).getKey();
        String listed = listedWith(i);
        if (listed != null) {
            return listed;
        }
        if (NATIONAL.stream().noneMatch(office::contains)) {
            return null;
        }
        Set<String> partners = partners(candidate);
        List<String> here = statesIn(candidate.names());
        here.removeAll(partners);
        return here.size() == 1 ? here.get(0) : here.isEmpty() ? choice.mostNamedBut(partners) : null;
    }

    /** "President A, Foreign Minister B and Ambassador C" serve one state; of "A and B" each may serve another. */
    private @Nullable String listedWith(int i) {
        if (i == 0 || order.get(i).getKey().title() == null && i < 2) {
            return null;
        }
        Candidate candidate = order.get(i).getKey();
        boolean follows = candidate.isListedAfter(order.get(i - 1).getKey());
        boolean three = follows
                && (i + 1 < order.size() && order.get(i + 1).getKey().isListedAfter(candidate)
                        || i > 1
                                && order.get(i - 1)
                                        .getKey()
                                        .isListedAfter(order.get(i - 2).getKey()));
        return three ? order.get(i - 1).getValue().state(day) : null;
    }

    /** The states of the others in the sentence, who speak with this one rather than for the same side. */
    private Set<String> partners(Candidate candidate) {
        Set<String> states = new TreeSet<>();
        for (Map.Entry<Candidate, Individual> entry : order) {
            String state = entry.getValue().state(day);
            if (entry.getKey().sentence() == candidate.sentence() && state != null) {
                states.add(state);
            }
        }
        return states;
    }

    private static List<String> statesIn(SentenceNames names) {
        return new ArrayList<>(names.names().stream()
                .filter(n -> n.isState() && n.form() != Form.METONYM)
                .map(n -> n.states().get(0))
                .distinct()
                .toList());
    }
}
