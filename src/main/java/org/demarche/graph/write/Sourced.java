package org.demarche.graph.write;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report and who vouches for it. */
interface Sourced {
    double MOST_CERTAIN = 0.99;

    String article();

    @Nullable
    String source();

    double confidence();

    /** Whose word it is: articles of one publisher are not independent; without a publisher each article is its own. */
    default String independentSource() {
        String source = source();
        return source != null ? source : article();
    }

    static int articles(Collection<? extends Sourced> reports) {
        return (int) reports.stream().map(Sourced::article).distinct().count();
    }

    static int sources(Collection<? extends Sourced> reports) {
        return (int) reports.stream().map(Sourced::independentSource).distinct().count();
    }

    /** That not all sources err: 1 - &Pi;(1 - c) over the best report of each independent source, at most .99. */
    static double confidence(Collection<? extends Sourced> reports) {
        Map<String, Double> bySource = reports.stream()
                .collect(Collectors.toMap(Sourced::independentSource, Sourced::confidence, Math::max, TreeMap::new));
        double allErr = bySource.values().stream().map(c -> 1 - c).sorted().reduce(1.0, (a, b) -> a * b);
        return Math.round(Math.min(MOST_CERTAIN, 1 - allErr) * 10_000) / 10_000.0;
    }

    /** What most articles say; of several the alphabetically first. Reports without a value have no vote. */
    static <R extends Sourced> @Nullable String most(Collection<R> reports, Function<R, @Nullable String> value) {
        Map<String, Long> votes = reports.stream()
                .filter(report -> value.apply(report) != null)
                .collect(Collectors.groupingBy(
                        report -> String.valueOf(value.apply(report)),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Sourced::article, Collectors.toSet()), set -> (long) set.size())));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
