package org.demarche.extraction.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;

/** Verbs and nouns of meeting and travelling. */
final class EncounterLexicon {
    private static final Map<String, Set<String>> FAMILIES = new HashMap<>();
    private static final Map<String, Meeting.Kind> NOUNS = new HashMap<>();
    private static final Map<String, String> REALIS = new HashMap<>();
    private static final Set<String> DISTANT =
            Set.of("phone", "telephone", "video", "telephonic", "conference", "videoconference", "virtual");

    static {
        for (String[] row : WordList.rows("encounter-verbs.tsv")) {
            for (String form : Inflection.of(row[0], row[1]))
                FAMILIES.computeIfAbsent(form, f -> new HashSet<>()).add(row[2]);
        }
        for (String[] row : WordList.rows("encounter-nouns.tsv"))
            NOUNS.put(row[0], Meeting.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        for (String[] row : WordList.rows("realis.tsv")) REALIS.put(row[0], row[1]);
    }

    private EncounterLexicon() {}

    static boolean isVerb(String form, String family) {
        return FAMILIES.getOrDefault(form, Set.of()).contains(family);
    }

    /** The kind of encounter that a noun at {@code i} tells; a conversation by phone is a call. */
    static Optional<Meeting.Kind> noun(Passage p, int i) {
        Meeting.Kind kind = NOUNS.get(p.word(i));
        if (kind == null || !(p.tagged(i, "NN") || p.tagged(i, "VBG") && p.is(i, "meeting"))) return Optional.empty();
        boolean distant = DISTANT.contains(p.word(i - 1)) && kind == Meeting.Kind.MEETING;
        return Optional.of(distant ? Meeting.Kind.CALL : kind);
    }

    /** "planned", "denied", "open", or "" for a word that tells nothing. */
    static String realis(String word) {
        return REALIS.getOrDefault(word, "");
    }
}
