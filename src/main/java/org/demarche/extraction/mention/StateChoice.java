package org.demarche.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which state is meant where a form stands for several: "Congolese", "Korean", "Dominican". */
final class StateChoice {
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
}
