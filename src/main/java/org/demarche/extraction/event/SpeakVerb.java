package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X spoke with Y", "X and Y spoke by phone", "X phoned Y". */
final class SpeakVerb implements EncounterRule {

    @Override
    public List<Encounter> read(EncounterContext c) {
        List<Encounter> spoken = c.verbs("speak").stream()
                .filter(v -> !v.passive())
                .map(v -> spoke(c, v))
                .flatMap(Optional::stream)
                .toList();
        List<Encounter> called = c.verbs("call").stream()
                .filter(v -> !v.passive())
                .map(v -> phoned(c, v))
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(spoken.stream(), called.stream()).toList();
    }

    private static Optional<Encounter> spoke(EncounterContext c, VerbGroup verb) {
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> subject = c.subjects.of(verb).filter(Actors::isBound);
        if (status.isEmpty() || subject.isEmpty()) return Optional.empty();
        int end = c.dates.right(verb.end());
        boolean byPhone = byPhone(c.scene.passage(), verb.end(), end);
        Optional<Actors> partner = partner(c, verb, end, byPhone);
        boolean together = byPhone && subject.get().parties().size() > 1;
        if (partner.isEmpty() && !together) return Optional.empty();
        List<Actors> sides = partner.map(o -> List.of(subject.get(), o)).orElse(List.of(subject.get()));
        boolean face = !byPhone && (c.isMeetingReadout() || faceToFace(c.scene.passage(), verb.end(), end));
        return Optional.of(c.encounter(
                verb, face ? Meeting.Kind.MEETING : Meeting.Kind.CALL, status.get(), sides, List.of(), "spoke-with"));
    }

    private static Optional<Actors> partner(EncounterContext c, VerbGroup verb, int end, boolean byPhone) {
        Passage p = c.scene.passage();
        for (int i = verb.end(); i < Math.min(end, verb.end() + 12); i++) {
            if (p.is(i, "with") || byPhone && p.is(i, "to"))
                return c.objects.at(i + 1).filter(Actors::isBound);
            if (p.is(i, ",", "to")
                    || isOtherEvent(p, i)
                    || c.scene.verbStarting(i).isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "spoke ahead of a meeting with": the partner is the meeting's. */
    private static boolean isOtherEvent(Passage p, int i) {
        return EncounterLexicon.noun(p, i)
                .filter(kind -> kind != Meeting.Kind.CALL)
                .isPresent();
    }

    private static boolean byPhone(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(i, "phone", "telephone", "call", "videoconference", "video")) return true;
        }
        return false;
    }

    /** "spoke with the ministers during a session", "at the conference". */
    private static boolean faceToFace(Passage p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(i, "meeting", "conference", "summit", "forum", "ministerial", "assembly")) return true;
        }
        return false;
    }

    /** "X phoned Y"; "called" only where a call is meant: "called Y on Tuesday", "called Y to discuss". */
    private static Optional<Encounter> phoned(EncounterContext c, VerbGroup verb) {
        Passage p = c.scene.passage();
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> subject = c.subjects.of(verb).filter(Actors::isBound);
        Optional<Actors> object = c.objects.at(verb.end()).filter(a -> a.units().stream()
                .allMatch(u -> u.isBound() && u.kind() != Mention.Kind.STATE));
        if (status.isEmpty() || subject.isEmpty() || object.isEmpty()) return Optional.empty();
        boolean named = p.word(verb.head()).contains("phon");
        int after = object.get().end();
        boolean call = named
                || p.is(after, "to", "on")
                        && (c.scene
                                        .verbStarting(after)
                                        .filter(v -> p.is(v.head(), "discuss", "congratulate", "express"))
                                        .isPresent()
                                || c.scene.dateStarting(after + 1).isPresent());
        return call
                ? Optional.of(c.encounter(
                        verb,
                        Meeting.Kind.CALL,
                        status.get(),
                        List.of(subject.get(), object.get()),
                        List.of(),
                        "called"))
                : Optional.empty();
    }
}
