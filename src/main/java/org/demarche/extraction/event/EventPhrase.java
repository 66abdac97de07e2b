package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that tells of an encounter, and who is in it: its possessor, or the subject of its clause.
 *
 * @param noun index of its noun ("visit", "talks")
 */
record EventPhrase(EncounterContext context, int noun) {
    private static final Set<String> LEADS =
            Set.of("during", "after", "following", "in", "at", "of", "before", "from", "for");
    private static final Set<String> MODIFIERS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "DT", "CD", "VBN", "PRP$");

    private Passage p() {
        return context.scene.passage();
    }

    /** Index of the first token of the base phrase. */
    int start() {
        int i = noun;
        while (i > 0 && (MODIFIERS.contains(p().tag(i - 1)) || p().is(i - 1, "-"))) i--;
        return i;
    }

    /** The possessor: "Lavrov's visit", "his meeting". */
    Optional<Actors> owner() {
        for (int i = noun; i > Math.max(0, noun - 7); i--) {
            if (p().tagged(i, "POS")) return possessor(i);
            if (p().tag(i - 1).equals("PRP$"))
                return context.scene.unitAt(i - 1).filter(Unit::isBound).map(Actors::of);
            boolean finite =
                    context.scene.verbAt(i - 1).filter(VerbGroup::isFinite).isPresent();
            if (finite || p().is(i - 1, ",", ".", "a", "an", "the")) return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Actors> possessor(int mark) {
        List<Unit> units = new ArrayList<>();
        int end = mark;
        while (true) {
            Optional<Unit> unit = context.scene.unitEnding(end).filter(Unit::isBound);
            if (unit.isEmpty()) break;
            units.add(0, unit.get());
            int before = unit.get().first() - 1;
            if (!p().is(before, "and", ",")) break;
            end = p().tagged(before - 1, "POS") ? before - 1 : before;
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actors(units, units.get(0).first(), mark));
    }

    /** "during a call with Xi", "cancelled a trip to Oslo": the subject of the clause took part. */
    Optional<Actors> leader() {
        boolean object =
                context.scene.verbEnding(start()).filter(this::tellsRealis).isPresent();
        if (!object && !LEADS.contains(p().word(start() - 1))) return Optional.empty();
        return governing()
                .filter(v -> !v.passive() && (!object || context.realis.of(v).isPresent()))
                .flatMap(context.subjects::of)
                .filter(a -> a.isBound() && a.parties().size() == 1);
    }

    private boolean tellsRealis(VerbGroup verb) {
        return !EncounterLexicon.realis(p().word(verb.head())).isEmpty();
    }

    /** The verb of its clause: the last before it, else the first behind it where it opens the sentence. */
    Optional<VerbGroup> governing() {
        int start = start();
        int sentence = context.scene.sentenceStart(start);
        List<VerbGroup> verbs = context.scene.verbs().stream()
                .filter(v -> v.form() != VerbGroup.Form.PARTICIPLE)
                .toList();
        return verbs.stream()
                .filter(v -> v.end() <= start && v.first() >= sentence)
                .reduce((a, b) -> b)
                .or(() -> verbs.stream()
                        .filter(v -> v.isFinite() && v.first() > start && start - sentence <= 2)
                        .findFirst());
    }

    /** An encounter at this noun, its date and place from its clause. */
    Encounter encounter(
            Meeting.Kind kind, Meeting.Status status, List<Actors> sides, @Nullable Place goal, int end, String rule) {
        Place place = goal != null ? goal : context.places.of(noun, noun + 1).orElse(null);
        DateExpression when = context.dates
                .of(noun, noun + 1)
                .map(d -> isSettled(d) ? d.settled() : d)
                .orElse(null);
        int first = Math.min(noun, sides.get(0).first());
        String visited = goal == null ? null : goal.country();
        int last = Math.max(end, noun + 1);
        return new Encounter(
                context.scene,
                kind,
                status,
                sides,
                List.of(),
                place,
                visited,
                when,
                rule,
                first,
                last,
                0,
                isAhead(status));
    }

    /** "spoke ahead of a meeting with": what is told as coming is news, and no mention in passing. */
    private boolean isAhead(Meeting.Status status) {
        return status == Meeting.Status.PLANNED
                && governing().filter(context::isCurrent).isPresent();
    }

    /** Whether a date stands with a past verb before the noun: "flew on Monday for talks". */
    private boolean isSettled(DateExpression date) {
        boolean past = governing()
                .filter(v -> p().tag(v.first()).equals("VBD") && v.first() < date.first())
                .isPresent();
        return past && date.end() <= noun;
    }
}
