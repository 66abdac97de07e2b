package org.demarche.extraction.event;

import java.util.Map;
import java.util.stream.Collectors;

/** How sure a rule is before anything speaks against it, from {@code rules.tsv}. */
final class Priors {
    private static final double PER_LINK = 0.06;
    private static final double LEAST = 0.1;
    private static final Map<String, Double> BY_RULE = WordList.rows("rules.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> Double.valueOf(r[1])));

    private Priors() {}

    /** @param links how many coreference links the fact rests on */
    static double confidence(String rule, long links, double penalty) {
        Double prior = BY_RULE.get(rule);
        if (prior == null)
            throw new IllegalArgumentException("rules.tsv has no line for the rule " + rule + ": add one");
        double lowered = Math.max(LEAST, prior - PER_LINK * links - penalty);
        return Math.round(lowered * 1000) / 1000.0;
    }
}
