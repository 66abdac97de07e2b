package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.diplomacy.Doubt;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.PersonalName;
import org.jspecify.annotations.Nullable;

/** Decides which candidates are people and who each one is: full names first, then surnames in the order of the text. */
final class PersonBinder {
    private final Gazetteer gazetteer;
    private final Roster roster;
    private final StatesSeen states;
    private final Map<Individual, Integer> lastSentence = new HashMap<>();
    private final Set<String> loneWords = new HashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    PersonBinder(Gazetteer gazetteer, Roster roster, StatesSeen states) {
        this.gazetteer = gazetteer;
        this.roster = roster;
        this.states = states;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** The candidates that are people, in order, each with its person. */
    Map<Candidate, Individual> bind(List<Candidate> candidates) {
        candidates.stream()
                .filter(c -> !c.isFull() && !c.names().isTitleCase())
                .map(c -> PersonalName.words(c.plain()))
                .forEach(words -> loneWords.add(Folding.fold(words.get(words.size() - 1))));
        Map<Candidate, Individual> full = new HashMap<>();
        Candidate before = null;
        for (Candidate candidate : candidates) {
            if (candidate.isFull()
                    && !isTwoSurnames(candidate)
                    && (isPerson(candidate) || isListedAfter(before, candidate))) {
                full.put(candidate, enterFull(candidate));
                before = candidate;
            }
        }
        Map<Candidate, Individual> bound = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Individual person = full.containsKey(candidate) ? full.get(candidate) : single(candidate);
            if (person != null) {
                if (!full.containsKey(candidate)) {
                    person.addMention(candidate);
                }
                lastSentence.put(person, candidate.sentence());
                bound.put(candidate, person);
            }
        }
        return bound;
    }

    private boolean isPerson(Candidate candidate) {
        if (candidate.names().isTitleCase()) {
            return !candidate.known().isEmpty();
        }
        return candidate.evidence() || !candidate.words() && isTakenUp(candidate);
    }

    /** "Representatives A, B and C": one person among them makes the others people. */
    private static boolean isListedAfter(@Nullable Candidate before, Candidate candidate) {
        return before != null && candidate.isListedAfter(before) && isProper(candidate) && !candidate.words();
    }

    private static boolean isProper(Candidate candidate) {
        return candidate.names().sentence().tokens().subList(candidate.first(), candidate.end()).stream()
                .allMatch(t -> NameWords.isProper(t) || NameWords.isInnerWord(t));
    }

    /** Whether the surname comes again by itself: "John Smith ... Smith". */
    private boolean isTakenUp(Candidate candidate) {
        List<String> words = PersonalName.words(candidate.plain());
        return loneWords.contains(Folding.fold(words.get(words.size() - 1))) && isProper(candidate);
    }

    private Individual enterFull(Candidate candidate) {
        KnownPerson known = candidate.known().isEmpty() ? roster.spelling(candidate.plain()) : null;
        Individual person = known != null ? roster.enter(known) : roster.enter(candidate);
        person.addMention(candidate);
        if (person.known() == null) {
            String given = PersonalName.words(candidate.plain()).get(0);
            if (gazetteer.people().isGivenName(given)) {
                person.guessFemale(gazetteer.people().isFemaleName(given));
            }
        }
        return person;
    }

    /** "President Lopez Garcia": two surnames of somebody known are no given name and surname. */
    private boolean isTwoSurnames(Candidate candidate) {
        return candidate.known().isEmpty()
                && candidate.title() != null
                && PersonalName.words(candidate.plain()).size() == 2
                && !gazetteer.people().withSurname(candidate.plain()).isEmpty();
    }

    private @Nullable Individual single(Candidate candidate) {
        if (candidate.isFull() && !isTwoSurnames(candidate)) {
            return null;
        }
        String word = candidate.plain();
        List<Individual> inText = roster.answeringTo(word);
        if (inText.isEmpty() && !candidate.words()) {
            inText = roster.nearlyAnsweringTo(word);
        }
        if (!inText.isEmpty()) {
            return choose(candidate, inText);
        }
        KnownPerson known = isNameLike(candidate) ? roster.wellKnown(word, candidate.title(), states) : null;
        if (known != null) {
            return roster.enter(known);
        }
        return isNewSurname(candidate) ? roster.enter(new Individual(word, null)) : null;
    }

    private static boolean isNameLike(Candidate candidate) {
        boolean first = candidate.first() == 0;
        boolean proper = NameWords.isProper(candidate.names().token(candidate.first()));
        boolean sure = candidate.title() != null || proper && (!first || isFollowedByVerb(candidate));
        return sure && !PersonalName.isInitial(candidate.plain());
    }

    private static boolean isFollowedByVerb(Candidate candidate) {
        String tag = candidate.names().tag(candidate.end());
        return tag.startsWith("VB") || tag.equals("MD") || tag.equals("POS");
    }

    private static boolean isNewSurname(Candidate candidate) {
        Title title = candidate.title();
        boolean titled = title != null && title.first() < candidate.first();
        return titled
                && (!candidate.words() || candidate.evidence())
                && !candidate.names().isTitleCase()
                && NameWords.isProper(candidate.names().token(candidate.first()))
                && candidate.plain().length() > 2
                && !NameWords.isThing(candidate.plain())
                && !OfficeWords.TOPICS.contains(candidate.plain())
                && !OfficeWords.MODIFIERS.contains(candidate.plain());
    }

    private @Nullable Individual choose(Candidate candidate, List<Individual> people) {
        List<Individual> fitting = fitting(candidate, people);
        if (fitting.isEmpty()) {
            return people.size() == 1 && !contradicts(candidate, people.get(0)) ? people.get(0) : null;
        }
        Individual nearest = fitting.get(0);
        for (Individual person : fitting) {
            if (seen(person) > seen(nearest)) {
                nearest = person;
            }
        }
        Individual best = nearest;
        if (fitting.stream().anyMatch(p -> p != best && seen(p) == seen(best) && seen(p) >= 0)) {
            doubts.add(Doubt.at(
                    candidate.span(), "ambiguous-surname", candidate.plain() + " may be any of " + namesOf(fitting)));
        }
        return best;
    }

    private static String namesOf(List<Individual> people) {
        return String.join(", ", people.stream().map(Individual::name).toList());
    }

    private int seen(Individual person) {
        return lastSentence.getOrDefault(person, -1);
    }

    /** A title of another state than the person's means somebody else of the same surname. */
    private boolean contradicts(Candidate candidate, Individual person) {
        Title title = candidate.title();
        String state = person.state(roster.day());
        return title != null
                && title.state() != null
                && state != null
                && !title.state().equals(state);
    }

    private List<Individual> fitting(Candidate candidate, List<Individual> people) {
        Title title = candidate.title();
        if (title == null || people.size() == 1) {
            return people.stream().filter(p -> !contradicts(candidate, p)).toList();
        }
        List<String> asked = OfficeCategory.named(title.office());
        List<Individual> same = people.stream()
                .filter(p -> !contradicts(candidate, p))
                .filter(p -> title.female() == null
                        || p.female() == null
                        || title.female().equals(p.female()))
                .toList();
        List<Individual> inOffice = same.stream()
                .filter(p -> p.categories(roster.day()).stream().anyMatch(asked::contains))
                .toList();
        return inOffice.isEmpty() ? same : inOffice;
    }
}
