package org.demarche.extraction.mention;

import org.demarche.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name between commas: ", 71, the chancellor of Germany,".
 *
 * @param office its words; null where only an age stands there
 * @param state ISO3 of the state it names, or null
 */
record Apposition(@Nullable String office, @Nullable String state) {
    private static final int LONGEST = 14;

    /** The apposition that begins at the token {@code at}, right after a name, or null. */
    static @Nullable Apposition after(SentenceNames names, int at) {
        if (!names.word(at).equals(",") && !names.word(at).equals("(")) {
            return null;
        }
        int from = at + 1;
        boolean age = names.tag(from).equals("CD") && names.word(from).length() == 2;
        if (age) {
            from = names.word(from + 1).equals(",") ? from + 2 : from + 1;
        }
        Apposition office = office(names, from);
        return office != null || !age ? office : new Apposition(null, null);
    }

    private static @Nullable Apposition office(SentenceNames names, int from) {
        int role = -1;
        int end = from;
        while (end < names.size() && end - from < LONGEST && !endsPhrase(names, end)) {
            if (isRole(names.word(end))
                    && names.tag(end).startsWith("NN")
                    && !names.word(end + 1).equals("'s")) {
                role = role < 0 ? end : role;
            }
            end++;
        }
        if (role < 0 || isListItem(names, from, role, end)) {
            return null;
        }
        int first = from;
        while (first < role && (names.at(first) != null || isDeterminer(names.word(first)))) {
            first++;
        }
        return new Apposition(
                names.sentence().span(first, role + 1).of(names.article()), state(names, from, role, end));
    }

    private static boolean endsPhrase(SentenceNames names, int i) {
        String tag = names.tag(i);
        return ",.:)".contains(names.word(i)) && names.at(i) == null
                || tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || tag.equals("MD")
                || tag.startsWith("W")
                || names.low(i).equals("and") && names.tag(i + 1).startsWith("NNP");
    }

    private static boolean isRole(String word) {
        return OfficeWords.isRole(word) || OfficeWords.CALLINGS.contains(word);
    }

    private static boolean isDeterminer(String word) {
        return word.equals("'s") || word.equals("a") || word.equals("an") || OfficeWords.DETERMINERS.contains(word);
    }

    /** In "President A, Foreign Minister B and ..." the office belongs to the next name. */
    private static boolean isListItem(SentenceNames names, int from, int role, int end) {
        for (int i = from; i < end; i++) {
            NameSpan name = names.at(i);
            if (name != null && name.isPerson()) {
                return i > role || !names.word(name.end()).equals("'s");
            }
            if (i > role && name == null && isFreeName(names, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFreeName(SentenceNames names, int i) {
        Token token = names.token(i);
        String word = token.form();
        boolean nameWord =
                NameWords.isNameWord(token) && !NameWords.isThing(word) && !OfficeWords.TOPICS.contains(word);
        return nameWord && !OfficeWords.MODIFIERS.contains(word) && names.tag(i).startsWith("NNP");
    }

    private static @Nullable String state(SentenceNames names, int from, int role, int end) {
        for (int i = from; i < end; i++) {
            NameSpan name = names.stateAt(i);
            boolean behind = i > role && !isServing(names, i);
            if (name != null && !behind) {
                return name.states().get(0);
            }
        }
        return null;
    }

    /** "director of Germany's ..." serves Germany, "ambassador to Germany" does not. */
    private static boolean isServing(SentenceNames names, int state) {
        String before = names.low(state - 1).equals("the") ? names.low(state - 2) : names.low(state - 1);
        return before.equals("of") || before.equals("for") || before.equals("in");
    }
}
