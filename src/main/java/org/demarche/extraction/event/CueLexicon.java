package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.syntax.Passage;

/** The reporting verbs of {@code cues.tsv}, by their inflected forms. */
final class CueLexicon {
    private static final CueLexicon SHIPPED = new CueLexicon(WordList.rows("cues.tsv"));

    private final Map<String, List<Entry>> byForm = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();

    private CueLexicon(List<String[]> rows) {
        for (String[] row : rows) {
            String verb = row[0].split(" ", 2)[0];
            String particle = row[0].contains(" ") ? row[0].split(" ", 2)[1] : "";
            Statement.Act act = Statement.Act.valueOf(row[3].toUpperCase(Locale.ROOT));
            Entry entry = new Entry(row[0], particle, Set.copyOf(List.of(row[2].split(",", -1))), act);
            for (String form : new HashSet<>(Inflection.of(verb, row[1]))) {
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
                lemmas.put(form, verb);
            }
        }
        byForm.values()
                .forEach(list ->
                        list.sort((a, b) -> b.particle().length() - a.particle().length()));
    }

    static CueLexicon shipped() {
        return SHIPPED;
    }

    /** The entry whose form stands at {@code i}, its particle behind it ("call on" before "call"). */
    Optional<Entry> find(Passage p, int i) {
        return byForm.getOrDefault(p.word(i), List.of()).stream()
                .filter(e -> e.particleEnd(p, i + 1) > 0)
                .findFirst();
    }

    /** The entries that need no particle, and those whose particle follows. */
    boolean isCue(Passage p, int i) {
        return find(p, i).isPresent();
    }

    /** The lemma of a form of a reporting verb; the form itself where it is none. */
    String lemma(String form) {
        return lemmas.getOrDefault(form, form);
    }

    /**
     * One reporting verb.
     *
     * @param lemma with its particle
     * @param frames what can follow, as named in {@code cues.tsv}
     */
    record Entry(String lemma, String particle, Set<String> frames, Statement.Act act) {
        Entry {
            frames = Set.copyOf(frames);
        }

        boolean takes(String frame) {
            return frames.contains(frame);
        }

        /** Index after the particle that stands at {@code i}; -1 where it does not. */
        int particleEnd(Passage p, int i) {
            if (particle.isEmpty()) return i;
            int at = lemma.equals("make clear") && p.is(i, "it") ? i + 1 : i;
            at = lemma.endsWith(" clear") && p.tagged(at, "RB") ? at + 1 : at;
            return p.is(at, particle) ? at + 1 : -1;
        }
    }
}
