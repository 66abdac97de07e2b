package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X held talks with Y", "X had a phone call with Y", "both sides held a dialogue". */
final class HoldEvent implements EncounterRule {
    private static final int FARTHEST = 16;

    @Override
    public List<Encounter> read(EncounterContext c) {
        return c.verbs("hold").stream()
                .map(v -> v.passive() ? passive(c, v) : read(c, v))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "talks were held between X and Y". */
    private static Optional<Encounter> passive(EncounterContext c, VerbGroup verb) {
        Optional<Actors> subject = c.subjects.leftOf(verb.first(), 0);
        Optional<Meeting.Kind> kind = subject.flatMap(s -> kindIn(c.scene.passage(), s));
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> partners =
                partners(c, verb.end()).filter(a -> a.parties().size() > 1);
        if (kind.isEmpty() || status.isEmpty() || partners.isEmpty()) return Optional.empty();
        return Optional.of(
                c.encounter(verb, kind.get(), status.get(), List.of(partners.get()), List.of(), "talks-between"));
    }

    private static Optional<Meeting.Kind> kindIn(Passage p, Actors phrase) {
        for (int i = phrase.end() - 1; i >= phrase.first(); i--) {
            Optional<Meeting.Kind> kind = EncounterLexicon.noun(p, i).filter(k -> k != Meeting.Kind.VISIT);
            if (kind.isPresent()) return kind;
        }
        return Optional.empty();
    }

    private static Optional<Encounter> read(EncounterContext c, VerbGroup verb) {
        int noun = noun(c.scene, verb);
        if (noun < 0) return Optional.empty();
        Optional<Meeting.Kind> kind =
                EncounterLexicon.noun(c.scene.passage(), noun).filter(k -> k != Meeting.Kind.VISIT);
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> subject = c.subjects.of(verb).filter(Actors::isBound);
        if (kind.isEmpty() || status.isEmpty() || subject.isEmpty()) return Optional.empty();
        List<Actors> sides = new ArrayList<>(List.of(subject.get()));
        partners(c, noun + 1).ifPresent(sides::add);
        boolean enough = sides.size() > 1 || subject.get().parties().size() > 1;
        return enough
                ? Optional.of(c.encounter(verb, kind.get(), status.get(), sides, List.of(), "held-talks"))
                : Optional.empty();
    }

    /** The noun of meeting that is the object of a verb; -1 without one. */
    static int noun(Scene scene, VerbGroup verb) {
        Passage p = scene.passage();
        for (int i = verb.end(); i < Math.min(p.size(), verb.end() + FARTHEST); i++) {
            if ((scene.verbStarting(i).isPresent() && !p.is(i, "meeting"))
                    || p.is(i, "with", "of", "on", "for", "about")
                    || p.is(i, ",") && scene.unitAt(i - 1).isEmpty()) return -1;
            if (EncounterLexicon.noun(p, i).isPresent()
                    && EncounterLexicon.noun(p, i + 1).isEmpty()) return i;
        }
        return -1;
    }

    /** Who stands behind "with" or "between" after a noun of meeting. */
    static Optional<Actors> partners(EncounterContext c, int from) {
        Passage p = c.scene.passage();
        for (int i = from; i < Math.min(p.size(), from + 12); i++) {
            if (p.is(i, "with", "between")) return c.objects.at(i + 1).filter(Actors::isBound);
            boolean verb = c.scene.verbStarting(i).isPresent();
            if (verb || p.is(i, ";", ".", "and", "that") || p.is(i, ",") && !p.is(i + 1, "with"))
                return Optional.empty();
        }
        return Optional.empty();
    }
}
