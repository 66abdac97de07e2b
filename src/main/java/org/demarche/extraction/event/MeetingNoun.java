package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X's call with Y", "talks between X and Y", and "a meeting with Y" of the subject of its clause. */
final class MeetingNoun implements EncounterRule {

    @Override
    public List<Encounter> read(EncounterContext c) {
        List<Encounter> found = new ArrayList<>();
        for (int i = 0; i < c.scene.passage().size(); i++) {
            Optional<Meeting.Kind> kind =
                    EncounterLexicon.noun(c.scene.passage(), i).filter(k -> k != Meeting.Kind.VISIT);
            if (kind.isPresent() && c.scene.unitAt(i).isEmpty())
                read(new EventPhrase(c, i), kind.get()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Encounter> read(EventPhrase phrase, Meeting.Kind kind) {
        Optional<Actors> partners = HoldEvent.partners(phrase.context(), phrase.noun() + 1);
        if (partners.isEmpty()) return told(phrase, kind);
        int start = phrase.owner().map(Actors::first).orElse(phrase.start());
        Optional<Meeting.Status> status = phrase.context().realis.ofNoun(start, phrase.noun());
        if (status.isEmpty()) return Optional.empty();
        return isBetween(phrase, partners.get())
                ? between(phrase, kind, status.get(), partners.get())
                : with(phrase, kind, status.get(), partners.get());
    }

    private static Optional<Encounter> between(
            EventPhrase phrase, Meeting.Kind kind, Meeting.Status status, Actors sides) {
        if (sides.parties().size() < 2 || isVague(phrase, sides)) return Optional.empty();
        return Optional.of(phrase.encounter(kind, status, List.of(sides), null, sides.end(), "talks-between"));
    }

    private static Optional<Encounter> with(
            EventPhrase phrase, Meeting.Kind kind, Meeting.Status status, Actors partners) {
        boolean owned = phrase.owner().isPresent();
        boolean title = phrase.context().scene.passage().zone() == Zone.Kind.HEADLINE;
        String rule = !owned ? "event-with" : title ? "event-title" : "possessive-event";
        return phrase.owner()
                .or(phrase::leader)
                .map(side -> phrase.encounter(kind, status, List.of(side, partners), null, partners.end(), rule));
    }

    /** "During a call, Biden warned Xi": who spoke and who was spoken to took part. */
    private static Optional<Encounter> told(EventPhrase phrase, Meeting.Kind kind) {
        EncounterContext c = phrase.context();
        boolean during = c.scene.passage().is(phrase.start() - 1, "during", "in");
        if (!during || !c.scene.passage().is(phrase.start(), "a", "an", "their", "his", "her")) return Optional.empty();
        Optional<VerbGroup> verb = phrase.governing().filter(v -> v.isFinite() && !v.passive() && isAddressed(c, v));
        Optional<Actors> speaker = verb.flatMap(c.subjects::of).filter(Actors::isBound);
        Optional<Actors> hearer = verb.flatMap(v -> c.objects.at(v.end())).filter(MeetingNoun::arePeople);
        if (speaker.isEmpty() || hearer.isEmpty()) return Optional.empty();
        List<Actors> sides = List.of(speaker.get(), hearer.get());
        return Optional.of(phrase.encounter(kind, Meeting.Status.HELD, sides, null, phrase.noun() + 1, "event-with"));
    }

    private static boolean arePeople(Actors actors) {
        return actors.isBound() && actors.parties().stream().allMatch(id -> id.startsWith("person:"));
    }

    private static boolean isAddressed(EncounterContext c, VerbGroup verb) {
        return CueLexicon.shipped()
                .find(c.scene.passage(), verb.head())
                .filter(e -> e.takes("addressee-that") || e.takes("object-to"))
                .isPresent();
    }

    /** Negotiations of states without a day or place are no occasion (GUIDELINE 5.12). */
    private static boolean isVague(EventPhrase phrase, Actors sides) {
        EncounterContext c = phrase.context();
        int noun = phrase.noun();
        boolean states = sides.units().stream().allMatch(u -> u.kind() == Mention.Kind.STATE);
        boolean loose = c.scene
                .passage()
                .is(noun, "talks", "negotiations", "dialogue", "discussions", "consultations", "conversations");
        return states && loose && c.dates.of(noun, noun + 1).isEmpty() && !c.places.isToldAfter(noun);
    }

    private static boolean isBetween(EventPhrase phrase, Actors partners) {
        Passage p = phrase.context().scene.passage();
        for (int i = phrase.noun() + 1; i < partners.first(); i++) {
            if (p.is(i, "between")) return true;
        }
        return false;
    }
}
