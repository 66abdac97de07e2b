package org.demarche.extraction.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the subjects of a sentence stand, read from tags alone. */
final class Clause {
    private static final int LONGEST_APPOSITION = 16;
    private static final WordSet PREPOSITIONS = WordSet.of("""
            in on at to from with by of for between against about over under into during among including like toward towards
            via per despite without within upon alongside near outside beyond versus than""");

    private Clause() {}

    /** The mentions that are subject of a finite verb, alone or coordinated. */
    static Set<Mention> subjects(SentenceNames names, List<Mention> units) {
        Set<Mention> subjects = new HashSet<>();
        List<Mention> backwards = units.stream()
                .sorted(Comparator.comparingInt(Mention::first).reversed())
                .toList();
        Mention next = null;
        for (Mention unit : backwards) {
            boolean joined = next != null && subjects.contains(next) && isJoined(names, unit.end(), next.first());
            boolean before = !PREPOSITIONS.contains(names.word(unit.first() - 1)) && !isObject(names, unit);
            if (joined && before || before && hasVerb(names, unit.end()) || followsCue(names, unit)) {
                subjects.add(unit);
            }
            next = unit;
        }
        return subjects;
    }

    private static boolean isObject(SentenceNames names, Mention unit) {
        String tag = names.tag(unit.first() - 1);
        return tag.startsWith("VB") && !SayingVerbs.contains(names.word(unit.first() - 1));
    }

    /** Whether "and" or a comma alone stands between two mentions. */
    static boolean isJoined(SentenceNames names, int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            String word = names.low(i);
            if (!word.equals("and") && !word.equals(",") && !word.equals("the")) {
                return false;
            }
            and |= word.equals("and");
        }
        return and || to - from == 1;
    }

    private static boolean hasVerb(SentenceNames names, int end) {
        int at = skipAdverbs(names, end);
        if (names.word(at).equals(",")) {
            at = skipAdverbs(names, afterApposition(names, at));
        }
        String tag = names.tag(at);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private static int skipAdverbs(SentenceNames names, int from) {
        int at = from;
        while (names.tag(at).equals("RB") || names.low(at).equals("also")) {
            at++;
        }
        return at;
    }

    private static int afterApposition(SentenceNames names, int comma) {
        for (int i = comma + 1; i < names.size() && i - comma <= LONGEST_APPOSITION; i++) {
            if (names.word(i).equals(",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** "..., said Lavrov." */
    private static boolean followsCue(SentenceNames names, Mention unit) {
        return SayingVerbs.contains(names.word(unit.first() - 1))
                && !names.tag(unit.end()).startsWith("VB");
    }
}
