package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the subjects of a sentence stand, read from tags alone. */
final class Clause {
    private static final int LONGEST_APPOSITION = 16;
    private static final int LONGEST_PARTICIPLE = 14;
    private static final WordSet PREPOSITIONS = WordSet.of("""
            in on at to from with by of for between against about over under into during among including like toward towards
            via per despite without within upon alongside near outside beyond versus than""");

    private Clause() {}

    /** The subjects of finite verbs, those of one verb together in one list, in order. */
    static List<List<Mention>> subjects(SentenceNames names, List<Mention> units) {
        List<List<Mention>> subjects = new ArrayList<>();
        List<Mention> backwards = units.stream()
                .filter(m -> !m.why().equals("state-adjective"))
                .sorted(Comparator.comparingInt(Mention::first).reversed())
                .toList();
        for (Mention unit : backwards) {
            List<Mention> last = subjects.isEmpty() ? List.of() : subjects.get(0);
            boolean free = !PREPOSITIONS.contains(names.word(unit.first() - 1)) && !isObject(names, unit);
            if (!last.isEmpty()
                    && free
                    && isJoined(names, unit.end(), last.get(0).first())) {
                last.add(0, unit);
            } else if (free && hasVerb(names, unit.end()) || followsCue(names, unit)) {
                subjects.add(0, new ArrayList<>(List.of(unit)));
            }
        }
        return subjects;
    }

    /** Whether "and", commas and the words of titles alone stand between two mentions. */
    private static boolean isJoined(SentenceNames names, int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            String word = names.low(i);
            boolean title = OfficeWords.DETERMINERS.contains(word)
                    || names.stateAt(i) != null
                    || OfficeWords.isRole(word)
                    || OfficeWords.MODIFIERS.contains(word);
            if (!word.equals("and") && !word.equals(",") && !title) {
                return false;
            }
            and |= word.equals("and");
        }
        return and || to - from == 1 && names.word(from).equals(",");
    }

    private static boolean isObject(SentenceNames names, Mention unit) {
        String tag = names.tag(unit.first() - 1);
        return tag.startsWith("VB") && !SayingVerbs.contains(names.word(unit.first() - 1));
    }

    private static boolean hasVerb(SentenceNames names, int end) {
        int at = skipAdverbs(names, end);
        if (names.word(at).equals(",")) {
            at = skipAdverbs(names, afterApposition(names, at));
        }
        String tag = names.tag(at);
        return isFinite(tag) || tag.equals("VBG") && endsInVerb(names, at + 1);
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** "The minister speaking to the council called it ...": the verb follows the participle's phrase. */
    private static boolean endsInVerb(SentenceNames names, int from) {
        for (int i = from; i < names.size() && i - from < LONGEST_PARTICIPLE; i++) {
            String tag = names.tag(i);
            if (isFinite(tag)) {
                return true;
            }
            if (tag.startsWith("W")
                    || ",.:".contains(names.word(i))
                    || names.low(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private static int skipAdverbs(SentenceNames names, int from) {
        int at = from;
        while (names.tag(at).equals("RB")) {
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
