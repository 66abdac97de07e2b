package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X visited Kyiv", "X travelled to Baku, Tbilisi and Yerevan", "X arrived in Oslo", "X paid a visit to China". */
final class VisitVerb implements EncounterRule {
    private static final int FARTHEST = 14;

    @Override
    public List<Encounter> read(EncounterContext c) {
        List<Encounter> found = new ArrayList<>();
        c.verbs("visit").forEach(v -> found.addAll(visits(c, v, v.end(), "visited")));
        c.verbs("travel").forEach(v -> found.addAll(visits(c, v, goal(c.scene.passage(), v.end(), "to"), "travelled")));
        c.verbs("arrive")
                .forEach(v -> found.addAll(visits(c, v, goal(c.scene.passage(), v.end(), "in", "at"), "travelled")));
        c.verbs("pay").forEach(v -> found.addAll(visits(c, v, visitNoun(c, v), "visited")));
        return found;
    }

    /** Index after the preposition that leads to the goal; -1 without one. */
    private static int goal(Passage p, int from, String... prepositions) {
        for (int i = from; i < Math.min(p.size(), from + 4); i++) {
            if (p.is(i, prepositions)) return i + 1;
            if (!p.tagged(i, "RB") && !p.is(i, "down", "back")) return -1;
        }
        return -1;
    }

    /** The goal behind "paid an official visit to". */
    private static int visitNoun(EncounterContext c, VerbGroup verb) {
        Passage p = c.scene.passage();
        for (int i = verb.end(); i < Math.min(p.size(), verb.end() + 9); i++) {
            boolean visit = EncounterLexicon.noun(p, i)
                    .filter(k -> k == Meeting.Kind.VISIT)
                    .isPresent();
            if (visit && p.is(i + 1, "to")) return i + 2;
            if (c.scene.verbStarting(i).isPresent() || p.is(i, ",", ".")) return -1;
        }
        return -1;
    }

    private static List<Encounter> visits(EncounterContext c, VerbGroup verb, int goal, String rule) {
        Optional<Meeting.Status> status = goal < 0 || verb.passive() ? Optional.empty() : c.realis.of(verb);
        Optional<Actors> visitor =
                status.isEmpty() ? Optional.empty() : c.subjects.of(verb).filter(Actors::isBound);
        return visitor.isEmpty() ? List.of() : visits(c, verb, status.orElseThrow(), visitor.get(), goal, rule);
    }

    private static List<Encounter> visits(
            EncounterContext c, VerbGroup verb, Meeting.Status status, Actors visitor, int goal, String rule) {
        List<Encounter> visits = new ArrayList<>();
        for (Place place : places(c, goal)) {
            DateExpression when = c.dates.of(verb.first(), verb.end()).orElse(null);
            visits.add(new Encounter(
                    c.scene,
                    Meeting.Kind.VISIT,
                    status,
                    List.of(visitor),
                    List.of(),
                    place,
                    place.country(),
                    when,
                    rule,
                    verb.first(),
                    Math.max(verb.end(), goal),
                    c.penalty(verb),
                    c.isCurrent(verb)));
        }
        return visits;
    }

    /** One place for each state named in the list of goals; "the Chinese city of Guilin" counts by its state. */
    static List<Place> places(EncounterContext c, int goal) {
        List<Place> places = new ArrayList<>();
        Optional<Actors> goals = c.objects.at(goal);
        if (goals.isEmpty()) return inPhrase(c, goal).map(List::of).orElse(List.of());
        for (Unit unit : goals.get().units()) {
            if (unit.kind() != Mention.Kind.STATE || unit.parties().size() != 1) continue;
            Optional<Place> place = c.places.at(unit.first());
            if (place.isPresent()
                    && places.stream()
                            .noneMatch(x -> x.country().equals(place.get().country()))) places.add(place.get());
        }
        return places.isEmpty() ? inPhrase(c, goal).map(List::of).orElse(List.of()) : places;
    }

    private static Optional<Place> inPhrase(EncounterContext c, int goal) {
        Passage p = c.scene.passage();
        for (int i = goal; i < Math.min(p.size(), goal + FARTHEST); i++) {
            if (p.is(i, ",", ".", "and") || c.scene.verbStarting(i).isPresent()) return Optional.empty();
            if (p.is(i, "city", "capital", "town") && p.is(i + 1, "of")) return c.places.at(i + 2);
        }
        return Optional.empty();
    }
}
