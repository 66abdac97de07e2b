package org.demarche.extraction.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.diplomacy.Evidence;

/**
 * Who a subject or an object names: units joined by commas and "and".
 *
 * @param first index of the first token of all of it
 * @param end index after its last token
 */
record Actors(List<Unit> units, int first, int end) {
    Actors {
        units = List.copyOf(units);
    }

    static Actors of(Unit unit) {
        return new Actors(List.of(unit), unit.first(), unit.end());
    }

    List<String> parties() {
        return units.stream().flatMap(u -> u.parties().stream()).distinct().toList();
    }

    boolean isBound() {
        return units.stream().anyMatch(Unit::isBound);
    }

    /** The coreference links that the parties rest on. */
    Stream<Evidence> links() {
        return units.stream().flatMap(Actors::link);
    }

    long linkCount() {
        return links().count();
    }

    private static Stream<Evidence> link(Unit unit) {
        return unit.link() == null ? Stream.empty() : Stream.of(Evidence.of(unit.link(), "link:" + unit.why()));
    }
}
