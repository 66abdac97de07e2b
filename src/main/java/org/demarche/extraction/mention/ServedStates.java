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
import org.jspecify.annotations.Nullable;

/** Completes which state each person serves, where neither title nor gazetteer says it, from what stands around the name. */
final class ServedStates {
    /** Offices of a state wherever they are named without one. */
    private static final List<String> NATIONAL = List.of(
            "president", "prime minister", "premier", "chancellor", "minister", "foreign secretary", "king", "queen");

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
        String owner = ofOwner(order.get(i).getKey());
        if (owner != null) {
            return owner;
        }
        Optional<KnownOffice> known = gazetteer.offices().find(office);
        if (known.isPresent() && known.get().body() != null) {
            return null;
        }
        if (known.isPresent() && known.get().iso3() != null) {
            return known.get().iso3();
        }
        if (!low.contains("general") && AMERICAN.stream().anyMatch(low::contains) && choice.isNamed("USA")) {
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

    /** "Merkel's spokesperson, Steffen Seibert" serves Merkel's state; "Russia and its President" tells it too. */
    private @Nullable String ofOwner(Candidate candidate) {
        Title title = candidate.title();
        if (title == null) {
            return null;
        }
        SentenceNames names = candidate.names();
        if (names.low(title.first()).equals("its")) {
            return lastStateBefore(names, title.first());
        }
        if (!names.word(title.first() - 1).equals("'s")) {
            return null;
        }
        for (Map.Entry<Candidate, Individual> entry : order) {
            if (entry.getKey().sentence() == candidate.sentence()
                    && entry.getKey().end() == title.first() - 1) {
                return entry.getValue().state(day);
            }
        }
        return null;
    }

    private static @Nullable String lastStateBefore(SentenceNames names, int token) {
        String last = null;
        for (NameSpan name : names.names()) {
            last = name.isState() && name.end() <= token ? name.states().get(0) : last;
        }
        return last;
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
        Set<String> partners = partners(i);
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

    /** The states of those whom the sentence joins to this one by "and" or "with": as a rule of the other side. */
    private Set<String> partners(int i) {
        Set<String> states = new TreeSet<>();
        if (i > 0 && isJoined(order.get(i - 1).getKey(), order.get(i).getKey())) {
            add(order.get(i - 1).getValue(), states);
        }
        if (i + 1 < order.size()
                && isJoined(order.get(i).getKey(), order.get(i + 1).getKey())) {
            add(order.get(i + 1).getValue(), states);
        }
        return states;
    }

    private static boolean isJoined(Candidate before, Candidate candidate) {
        String joint = candidate.names().low(candidate.phraseFirst() - 1);
        return before.sentence() == candidate.sentence() && (joint.equals("and") || joint.equals("with"));
    }

    private void add(Individual person, Set<String> states) {
        String state = person.state(day);
        if (state != null) {
            states.add(state);
        }
    }

    private static List<String> statesIn(SentenceNames names) {
        return new ArrayList<>(names.names().stream()
                .filter(NameSpan::isState)
                .map(n -> n.states().get(0))
                .distinct()
                .toList());
    }
}
