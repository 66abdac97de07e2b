package org.demarche.extraction.mention;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The states that an article names anywhere. */
record StatesSeen(Set<String> states) {
    static StatesSeen in(Iterable<SentenceNames> sentences) {
        Set<String> states = new TreeSet<>();
        for (SentenceNames sentence : sentences) {
            sentence.names().stream().filter(NameSpan::isState).forEach(n -> states.addAll(n.states()));
        }
        return new StatesSeen(states);
    }

    boolean has(@Nullable String iso3) {
        return iso3 != null && states.contains(iso3);
    }
}
