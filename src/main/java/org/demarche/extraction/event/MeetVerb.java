package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.VerbGroup;

/** "X met (with) Y", "the two ministers met in Oslo". */
final class MeetVerb implements EncounterRule {

    @Override
    public List<Encounter> read(EncounterContext c) {
        return Stream.concat(c.verbs("meet").stream(), c.verbs("gather").stream())
                .filter(v -> !v.passive())
                .map(v -> read(c, v))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Encounter> read(EncounterContext c, VerbGroup verb) {
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> subject = c.subjects.of(verb).filter(Actors::isBound);
        if (status.isEmpty() || subject.isEmpty()) return Optional.empty();
        Optional<Actors> object = c.objects.at(c.afterWith(verb.end())).filter(Actors::isBound);
        boolean several = subject.get().parties().size() > 1;
        if (object.isEmpty() && !several) return Optional.empty();
        List<Actors> sides = object.map(o -> List.of(subject.get(), o)).orElse(List.of(subject.get()));
        return Optional.of(c.encounter(verb, Meeting.Kind.MEETING, status.get(), sides, List.of(), "met-with"));
    }
}
