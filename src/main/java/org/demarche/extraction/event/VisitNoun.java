package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;

/** "X's visit to Y", "a visit by X to Y", and "during a visit to Y" of the subject of its clause. */
final class VisitNoun implements EncounterRule {
    private static final int FARTHEST = 8;

    @Override
    public List<Encounter> read(EncounterContext c) {
        List<Encounter> found = new ArrayList<>();
        for (int i = 0; i < c.scene.passage().size(); i++) {
            boolean visit = EncounterLexicon.noun(c.scene.passage(), i)
                    .filter(k -> k == Meeting.Kind.VISIT)
                    .isPresent();
            if (visit && c.scene.unitAt(i).isEmpty()) found.addAll(read(c, i));
        }
        return found;
    }

    private static List<Encounter> read(EncounterContext c, int noun) {
        int to = destination(c, noun);
        if (to < 0) return List.of();
        EventPhrase phrase = new EventPhrase(c, noun);
        Optional<Actors> named = phrase.owner().or(() -> by(c, noun));
        Optional<Actors> visitor = named.or(phrase::leader);
        return visitor.isEmpty() ? List.of() : read(phrase, visitor.get(), to, named.isPresent());
    }

    private static List<Encounter> read(EventPhrase phrase, Actors visitor, int to, boolean named) {
        EncounterContext c = phrase.context();
        int start = named && visitor.first() < phrase.noun() ? visitor.first() : phrase.start();
        Optional<Meeting.Status> status =
                c.realis.ofNoun(start, phrase.noun()).map(s -> isNotice(c, phrase.noun()) ? Meeting.Status.PLANNED : s);
        if (status.isEmpty()) return List.of();
        String rule = named ? "possessive-event" : "event-with";
        return VisitVerb.places(c, to).stream()
                .map(place -> phrase.encounter(Meeting.Kind.VISIT, status.get(), List.of(visitor), place, to, rule))
                .toList();
    }

    /** A title "X's Travel to Y" gives notice of what is planned (GUIDELINE 3.6). */
    private static boolean isNotice(EncounterContext c, int noun) {
        return c.scene.passage().zone() == Zone.Kind.HEADLINE
                && c.scene.passage().is(noun, "travel");
    }

    private static Optional<Actors> by(EncounterContext c, int noun) {
        return c.scene.passage().is(noun + 1, "by", "of")
                ? c.objects.at(noun + 2).filter(Actors::isBound)
                : Optional.empty();
    }

    private static int destination(EncounterContext c, int noun) {
        Passage p = c.scene.passage();
        for (int i = noun + 1; i < Math.min(p.size(), noun + FARTHEST); i++) {
            if (p.is(i, "to")) return c.scene.verbStarting(i).isPresent() ? -1 : i + 1;
            if (c.scene.verbStarting(i).isPresent() || p.is(i, ",", ".", ";", "and")) return -1;
        }
        return -1;
    }
}
