package org.demarche.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which state is meant where a form stands for several ("Congolese", "Korean", "Dominican"), or where none is named. */
final class StateChoice {
    private static final int OFTEN = 2;

    private final Map<String, Integer> sure = new TreeMap<>();

    StateChoice(List<SentenceNames> sentences) {
        for (SentenceNames sentence : sentences) {
            for (NameSpan name : sentence.names()) {
                if (name.isState() && name.states().size() == 1) {
                    sure.merge(name.states().get(0), 1, Integer::sum);
                }
            }
        }
    }

    /** The state named elsewhere without doubt; null where none or several are. */
    @Nullable
    String of(NameSpan name) {
        List<String> states = name.states();
        if (states.size() == 1) {
            return states.get(0);
        }
        List<String> named = states.stream().filter(sure::containsKey).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    boolean isNamed(String iso3) {
        return sure.containsKey(iso3);
    }

    /** The state that the text names most, some left aside; null unless it does so repeatedly and more than any other. */
    @Nullable
    String mostNamedBut(Set<String> others) {
        int most = sure.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        List<String> top = sure.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()) && e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most >= OFTEN && top.size() == 1 ? top.get(0) : null;
    }
}
