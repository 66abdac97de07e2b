package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X hosted Y for a summit", "X received Y", "a summit hosted by X and attended by Y". */
final class HostVerb implements EncounterRule {
    private static final int FARTHEST = 30;

    @Override
    public List<Encounter> read(EncounterContext c) {
        return c.verbs("host").stream()
                .map(v -> isPassive(c, v) ? passive(c, v) : active(c, v))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isPassive(EncounterContext c, VerbGroup verb) {
        return verb.passive() || c.scene.passage().is(verb.end(), "by");
    }

    private static Optional<Encounter> active(EncounterContext c, VerbGroup verb) {
        Optional<Meeting.Status> status = c.realis.of(verb);
        Optional<Actors> host = c.subjects.of(verb).filter(Actors::isBound);
        Optional<Actors> guests = c.objects.at(verb.end()).filter(HostVerb::isSomebody);
        if (status.isEmpty() || host.isEmpty() || guests.isEmpty()) return Optional.empty();
        boolean hosted = c.scene.passage().word(verb.head()).startsWith("host");
        if (!hosted && guests.get().parties().stream().noneMatch(id -> id.startsWith("person:")))
            return Optional.empty();
        String rule = hosted ? "hosted" : "received";
        Meeting.Kind kind = hosted ? kind(c, guests.get().end()) : Meeting.Kind.MEETING;
        return Optional.of(c.encounter(
                verb,
                kind,
                status.get(),
                List.of(host.get(), guests.get()),
                host.get().parties(),
                rule));
    }

    private static boolean isSomebody(Actors actors) {
        return actors.isBound()
                && actors.units().stream()
                        .anyMatch(u ->
                                u.isBound() && u.kind() != Mention.Kind.STATE && u.kind() != Mention.Kind.ORGANISATION);
    }

    private static Meeting.Kind kind(EncounterContext c, int from) {
        Passage p = c.scene.passage();
        for (int i = from; i < Math.min(p.size(), from + 8); i++) {
            Optional<Meeting.Kind> kind = EncounterLexicon.noun(p, i).filter(k -> k != Meeting.Kind.VISIT);
            if (kind.isPresent()) return kind.get();
        }
        return Meeting.Kind.MEETING;
    }

    /** "the summit hosted by X and attended by Y". */
    private static Optional<Encounter> passive(EncounterContext c, VerbGroup verb) {
        Passage p = c.scene.passage();
        if (!p.is(verb.end(), "by") || !p.word(verb.head()).equals("hosted")) return Optional.empty();
        Optional<Actors> host = c.objects.at(verb.end() + 1).filter(Actors::isBound);
        int attended = host.map(h -> attended(p, h.end())).orElse(-1);
        if (attended < 0) return Optional.empty();
        Meeting.Kind kind = EncounterLexicon.noun(p, verb.first() - 1).orElse(Meeting.Kind.MEETING);
        return c.objects
                .at(attended)
                .filter(Actors::isBound)
                .map(guests -> c.encounter(
                        verb,
                        kind,
                        Meeting.Status.HELD,
                        List.of(host.orElseThrow(), guests),
                        host.orElseThrow().parties(),
                        "hosted"));
    }

    private static int attended(Passage p, int from) {
        for (int i = from; i < Math.min(p.size(), from + FARTHEST); i++) {
            if (p.reads(i, "attended by") || p.reads(i, "joined by")) return i + 2;
        }
        return -1;
    }
}
