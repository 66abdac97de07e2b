package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a batch does to the summaries between pairs of actors. Pairs that only gain events are added to; pairs that lose or change
 * one are counted anew, which costs more the more they have to do with each other.
 */
final class Tally {
    private final Map<Pair, Map<String, Optional<LocalDate>>> before = new TreeMap<>();
    private final Map<Pair, Map<String, Optional<LocalDate>>> after = new TreeMap<>();
    private final Set<Pair> unknown = new TreeSet<>();

    /** The event counted for the pair until now. */
    void before(Pair pair, String event, @Nullable LocalDate start) {
        before.computeIfAbsent(pair, p -> new HashMap<>()).put(event, Optional.ofNullable(start));
    }

    /** The event counts for the pair from now on. */
    void after(Pair pair, String event, @Nullable LocalDate start) {
        after.computeIfAbsent(pair, p -> new HashMap<>()).put(event, Optional.ofNullable(start));
    }

    /** Whether an event counted for the pair until now is not known. */
    void unknown(Pair pair) {
        unknown.add(pair);
    }

    /** Rows of pairs to be counted anew. */
    List<Map<String, Object>> recounts() {
        Set<Pair> pairs = new TreeSet<>(unknown);
        before.keySet().stream().filter(this::hasChanged).forEach(pairs::add);
        return pairs.stream().map(pair -> pair.row().map()).toList();
    }

    /** Rows of pairs that gained events: how many, and the first and last day among them. */
    List<Map<String, Object>> additions() {
        return after.keySet().stream()
                .filter(pair -> !unknown.contains(pair) && !hasChanged(pair))
                .map(this::gain)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean hasChanged(Pair pair) {
        Map<String, Optional<LocalDate>> now = after.getOrDefault(pair, Map.of());
        return before.getOrDefault(pair, Map.of()).entrySet().stream()
                .anyMatch(event -> !Objects.equals(now.get(event.getKey()), event.getValue()));
    }

    private Optional<Map<String, Object>> gain(Pair pair) {
        Map<String, Optional<LocalDate>> gained = new HashMap<>(after.getOrDefault(pair, Map.of()));
        gained.keySet().removeAll(before.getOrDefault(pair, Map.of()).keySet());
        if (gained.isEmpty()) {
            return Optional.empty();
        }
        Collection<LocalDate> days =
                new TreeSet<>(gained.values().stream().flatMap(Optional::stream).toList());
        return Optional.of(pair.row()
                .with("count", gained.size())
                .with("first", days.stream().min(LocalDate::compareTo).orElse(null))
                .with("last", days.stream().max(LocalDate::compareTo).orElse(null))
                .map());
    }
}
