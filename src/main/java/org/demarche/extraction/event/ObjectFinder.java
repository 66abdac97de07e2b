package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extraction.syntax.Passage;

/** Reads lists of noun phrases to the right: "President A, Foreign Minister B, and Ambassador C". */
final class ObjectFinder {
    private static final int LONGEST = 30;

    private final Scene scene;
    private final Passage p;
    private final NounPhraseReader phrases;

    ObjectFinder(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
        this.phrases = new NounPhraseReader(scene);
    }

    /** The phrases from {@code from} on; empty where no noun phrase starts there. */
    Optional<Actors> at(int from) {
        List<Unit> units = new ArrayList<>();
        int i = afterAdverbs(from);
        int end = -1;
        while (i < p.size() && units.size() < LONGEST) {
            Optional<Unit> next = phrases.starting(i);
            if (next.isEmpty() || (!units.isEmpty() && isSubject(next.get()) && !isBetween(from, i))) break;
            units.add(next.get());
            end = afterComplement(next.get());
            i = afterJoint(end);
            if (i < 0) break;
        }
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actors(units, units.get(0).first(), end));
    }

    /** "between A and B were held": without a comma the second belongs to the first, whatever verb follows. */
    private boolean isBetween(int from, int next) {
        return p.is(from - 1, "between") && !p.is(next - 2, ",");
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (p.tagged(i, "RB") || p.is(i, "both")) i++;
        return i;
    }

    /** "Prime Minister Kishida of Japan", "Blinken (left)": what belongs to a phrase and may part it from the next. */
    private int afterComplement(Unit unit) {
        int end = unit.end();
        if (p.is(end, "of")) {
            Optional<Unit> of = phrases.starting(end + 1);
            if (of.isPresent()) end = of.get().end();
        }
        if (p.is(end, "(", "-lrb-")) {
            int i = end;
            while (i < p.size() && i < end + 8 && !p.is(i, ")", "-rrb-")) i++;
            if (p.is(i, ")", "-rrb-")) end = i + 1;
        }
        return end;
    }

    /** Index of the phrase after a comma or "and"; -1 where the list ends. */
    private int afterJoint(int end) {
        int i = end;
        if (p.is(i, ",")) i++;
        if (p.is(i, "and", "&")) return p.is(i + 1, "with") ? i + 2 : i + 1;
        if (p.reads(i, "as well as") || p.reads(i, "along with") || p.reads(i, "together with"))
            return i + (p.is(i, "as") ? 3 : 2);
        if (i > end && apposed(i)) return i;
        return i > end ? afterAside(i) : -1;
    }

    /** "Giuliani, claiming to speak for the party, and Yermak": -1 where no list goes on behind an aside. */
    private int afterAside(int from) {
        boolean aside = p.tagged(from, "VBG") || p.tagged(from, "W") || p.tagged(from, "DT");
        for (int i = from; aside && i < Math.min(p.size(), from + 14); i++) {
            if (p.is(i, ",")) return p.is(i + 1, "and") && apposed(i + 2) ? i + 2 : -1;
        }
        return -1;
    }

    /** After a comma alone a list goes on only with somebody, and only where "and" comes in the end. */
    private boolean apposed(int i) {
        return scene.unitAt(i).isPresent() && scene.unitAt(i).get().first() == i;
    }

    /** "met Wang, and Putin said": what a finite verb follows begins a clause of its own. */
    private boolean isSubject(Unit unit) {
        return scene.verbs().stream().anyMatch(v -> v.isFinite() && v.first() == unit.end());
    }
}
