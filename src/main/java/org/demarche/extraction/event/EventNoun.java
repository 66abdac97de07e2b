package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X's visit to Y", "X's call with Y", "talks between X and Y", and "a meeting with Y" of the subject of its clause. */
final class EventNoun implements EncounterRule {
    private static final Set<String> LEADS = Set.of("during", "after", "following", "in", "at", "of", "before", "from");

    @Override
    public List<Encounter> read(EncounterContext c) {
        List<Encounter> found = new ArrayList<>();
        for (int i = 0; i < c.scene.passage().size(); i++) {
            Optional<Meeting.Kind> kind = EncounterLexicon.noun(c.scene.passage(), i);
            if (kind.isEmpty() || c.scene.unitAt(i).isPresent()) continue;
            if (kind.get() == Meeting.Kind.VISIT) found.addAll(visit(c, i));
            else meeting(c, i, kind.get()).ifPresent(found::add);
        }
        return found;
    }

    private static List<Encounter> visit(EncounterContext c, int noun) {
        Passage p = c.scene.passage();
        Optional<Actors> visitor = owner(c, noun)
                .or(() ->
                        p.is(noun + 1, "by", "of") ? c.objects.at(noun + 2).filter(Actors::isBound) : Optional.empty());
        boolean owned = visitor.isPresent();
        int to = destination(c, noun);
        if (to < 0) return List.of();
        if (visitor.isEmpty()) visitor = led(c, noun);
        if (visitor.isEmpty()) return List.of();
        List<Encounter> found = new ArrayList<>();
        Optional<Meeting.Status> status = c.realis.ofNoun(
                visitor.get().first() < noun && owned ? visitor.get().first() : phraseStart(p, noun), noun);
        if (p.zone() == Zone.Kind.HEADLINE && p.is(noun, "travel") && status.isPresent())
            status = Optional.of(Meeting.Status.PLANNED);
        for (Place place : status.isEmpty() ? List.<Place>of() : VisitVerb.places(c, to)) {
            found.add(encounter(
                    c,
                    noun,
                    to,
                    Meeting.Kind.VISIT,
                    status.orElseThrow(),
                    List.of(visitor.get()),
                    place,
                    place.country(),
                    owned ? "possessive-event" : "event-with"));
        }
        return found;
    }

    private static int destination(EncounterContext c, int noun) {
        Passage p = c.scene.passage();
        for (int i = noun + 1; i < Math.min(p.size(), noun + 8); i++) {
            if (p.is(i, "to")) return c.scene.verbStarting(i).isPresent() ? -1 : i + 1;
            if (c.scene.verbStarting(i).isPresent() || p.is(i, ",", ".", ";", "and")) return -1;
        }
        return -1;
    }

    private static Optional<Encounter> meeting(EncounterContext c, int noun, Meeting.Kind kind) {
        Optional<Actors> partners = HoldEvent.partners(c, noun + 1);
        if (partners.isEmpty()) return told(c, noun, kind);
        Optional<Actors> owner = owner(c, noun);
        int start = owner.map(Actors::first).orElse(phraseStart(c.scene.passage(), noun));
        Optional<Meeting.Status> status = c.realis.ofNoun(start, noun);
        if (status.isEmpty()) return Optional.empty();
        boolean several = partners.get().parties().size() > 1;
        boolean between = isBetween(c, noun, partners.get());
        if (between && several && isVague(c, noun, partners.get())) return Optional.empty();
        if (between && several)
            return Optional.of(encounter(
                    c,
                    noun,
                    partners.get().end(),
                    kind,
                    status.get(),
                    List.of(partners.get()),
                    null,
                    null,
                    "talks-between"));
        if (between) return Optional.empty();
        Optional<Actors> side = owner.isPresent() ? owner : led(c, noun);
        String rule = owner.isEmpty()
                ? "event-with"
                : c.scene.passage().zone() == Zone.Kind.HEADLINE ? "event-title" : "possessive-event";
        return side.map(s -> encounter(
                c, noun, partners.get().end(), kind, status.get(), List.of(s, partners.get()), null, null, rule));
    }

    /** "During a call, Biden warned Xi": who spoke and who was spoken to took part. */
    private static Optional<Encounter> told(EncounterContext c, int noun, Meeting.Kind kind) {
        int start = phraseStart(c.scene.passage(), noun);
        if (!c.scene.passage().is(start - 1, "during", "in")
                || !c.scene.passage().is(start, "a", "an", "their", "his", "her")) return Optional.empty();
        Optional<VerbGroup> verb = governing(c, start).filter(v -> v.isFinite() && !v.passive() && isAddressed(c, v));
        Optional<Actors> speaker = verb.flatMap(c.subjects::of).filter(Actors::isBound);
        Optional<Actors> hearer = verb.flatMap(v -> c.objects.at(v.end()))
                .filter(a -> a.parties().stream().allMatch(id -> id.startsWith("person:")) && a.isBound());
        if (speaker.isEmpty() || hearer.isEmpty()) return Optional.empty();
        return Optional.of(encounter(
                c,
                noun,
                noun + 1,
                kind,
                Meeting.Status.HELD,
                List.of(speaker.get(), hearer.get()),
                null,
                null,
                "event-with"));
    }

    /** Whether a date stands with a past verb before the noun: "flew on Monday for talks". */
    private static boolean isSettled(EncounterContext c, DateExpression date, int noun) {
        return date.end() <= noun
                && governing(c, noun)
                        .filter(v -> c.scene.passage().tag(v.first()).equals("VBD") && v.first() < date.first())
                        .isPresent();
    }

    private static boolean isAddressed(EncounterContext c, VerbGroup verb) {
        return CueLexicon.shipped()
                .find(c.scene.passage(), verb.head())
                .filter(e -> e.takes("addressee-that") || e.takes("object-to"))
                .isPresent();
    }

    /** Negotiations of states without a day or place are no occasion (GUIDELINE 5.12). */
    private static boolean isVague(EncounterContext c, int noun, Actors partners) {
        boolean states =
                partners.units().stream().allMatch(u -> u.kind() == org.demarche.extraction.mention.Mention.Kind.STATE);
        boolean loose = c.scene
                .passage()
                .is(noun, "talks", "negotiations", "dialogue", "discussions", "consultations", "conversations");
        return states && loose && c.dates.of(noun, noun + 1).isEmpty() && !c.places.isToldAfter(noun);
    }

    private static boolean isBetween(EncounterContext c, int noun, Actors partners) {
        for (int i = noun + 1; i < partners.first(); i++) {
            if (c.scene.passage().is(i, "between")) return true;
        }
        return false;
    }

    /** The possessor: "Lavrov's visit", "his meeting", "a meeting of A and B" is another construction. */
    private static Optional<Actors> owner(EncounterContext c, int noun) {
        Passage p = c.scene.passage();
        for (int i = noun; i > Math.max(0, noun - 7); i--) {
            if (p.tagged(i, "POS")) return possessor(c, i);
            if (p.tagged(i - 1, "PRP$"))
                return c.scene.unitAt(i - 1).filter(Unit::isBound).map(Actors::of);
            if (p.is(i - 1, ",", ".", "a", "an", "the")
                    || c.scene.verbAt(i - 1).filter(v -> v.isFinite()).isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Actors> possessor(EncounterContext c, int mark) {
        List<Unit> units = new ArrayList<>();
        int end = mark;
        while (true) {
            Optional<Unit> unit = c.scene.unitEnding(end).filter(Unit::isBound);
            if (unit.isEmpty()) break;
            units.add(0, unit.get());
            int before = unit.get().first() - 1;
            if (!c.scene.passage().is(before, "and", ",")) break;
            end = c.scene.passage().tagged(before - 1, "POS") ? before - 1 : before;
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actors(units, units.get(0).first(), mark));
    }

    /** "during a call with Xi": the subject of the clause took part. */
    private static Optional<Actors> led(EncounterContext c, int noun) {
        Passage p = c.scene.passage();
        int start = phraseStart(p, noun);
        boolean object = c.scene
                .verbEnding(start)
                .filter(v -> !EncounterLexicon.realis(p.word(v.head())).isEmpty())
                .isPresent();
        if (!object && !LEADS.contains(p.word(start - 1)) && !p.is(start - 1, "for")) return Optional.empty();
        Optional<VerbGroup> verb = governing(c, start);
        return verb.filter(v -> !v.passive())
                .flatMap(c.subjects::of)
                .filter(Actors::isBound)
                .filter(a -> a.parties().size() == 1);
    }

    private static Optional<VerbGroup> governing(EncounterContext c, int start) {
        int sentence = c.scene.sentenceStart(start);
        Optional<VerbGroup> before = c.scene.verbs().stream()
                .filter(v -> v.end() <= start && v.first() >= sentence)
                .reduce((a, b) -> b);
        return before.isPresent()
                ? before
                : c.scene.verbs().stream()
                        .filter(v -> v.isFinite() && v.first() > start && start - sentence <= 2)
                        .findFirst();
    }

    private static int phraseStart(Passage p, int noun) {
        int i = noun;
        while (i > 0
                && (p.tagged(i - 1, "JJ")
                        || p.tagged(i - 1, "NN")
                        || p.tagged(i - 1, "DT")
                        || p.tagged(i - 1, "CD")
                        || p.tagged(i - 1, "VBN")
                        || p.tagged(i - 1, "PRP$")
                        || p.is(i - 1, "-"))) i--;
        return i;
    }

    private static Encounter encounter(
            EncounterContext c,
            int noun,
            int end,
            Meeting.Kind kind,
            Meeting.Status status,
            List<Actors> sides,
            @org.jspecify.annotations.Nullable Place goal,
            @org.jspecify.annotations.Nullable String visited,
            String rule) {
        Place place = goal != null ? goal : c.places.of(noun, noun + 1).orElse(null);
        int first = Math.min(noun, sides.get(0).first());
        DateExpression when = c.dates
                .of(noun, noun + 1)
                .map(d -> isSettled(c, d, noun) ? d.settled() : d)
                .orElse(null);
        return new Encounter(
                c.scene,
                kind,
                status,
                sides,
                List.of(),
                place,
                visited,
                when,
                rule,
                first,
                Math.max(end, noun + 1),
                0,
                false);
    }
}
