package org.demarche.extraction.mention;

import org.demarche.extraction.gazetteer.StateName;
import org.demarche.extraction.gazetteer.StateName.Form;

/** Tells a state that acts from a place: the {@code why} of a mention. */
final class StateReading {
    private static final WordSet PLACE_PREPOSITIONS = WordSet.of(
            "in at to from near outside around across inside into toward towards through via off over above beyond");

    private StateReading() {}

    /** {@code state-name}, {@code state-adjective}, {@code state-demonym}, {@code state-place} or {@code state-metonym}. */
    static String of(SentenceNames names, NameSpan name) {
        Form form = name.form();
        return switch (form) {
            case ADJECTIVE -> "state-adjective";
            case DEMONYM -> isAttributive(names, name) ? "state-adjective" : "state-demonym";
            case METONYM -> isPlace(names, name) ? "state-place" : "state-metonym";
            case NAME -> isAttributive(names, name) ? "state-adjective" : "state-name";
            default -> acts(names, name) ? "state-metonym" : "state-place";
        };
    }

    /** "US" and "Iraqi" before a noun; "Iraqis" never. */
    private static boolean isAttributive(SentenceNames names, NameSpan name) {
        boolean adjective =
                name.meanings().stream().anyMatch(m -> m instanceof StateName state && state.form() == Form.ADJECTIVE);
        return adjective && isNounAfter(names, name);
    }

    private static boolean isNounAfter(SentenceNames names, NameSpan name) {
        String next = names.tag(name.end());
        return next.startsWith("NN") || next.startsWith("JJ");
    }

    private static boolean isPlace(SentenceNames names, NameSpan name) {
        String before =
                names.low(name.first() - 1).equals("the") ? names.low(name.first() - 2) : names.low(name.first() - 1);
        return PLACE_PREPOSITIONS.contains(before) && !before.equals("to") && !before.equals("from");
    }

    /** A capital is its state where it does something, owns something, or stands beside a state. */
    private static boolean acts(SentenceNames names, NameSpan name) {
        if (name.form() != Form.CAPITAL || PLACE_PREPOSITIONS.contains(names.low(name.first() - 1))) {
            return false;
        }
        String next = names.word(name.end());
        String tag = names.tag(name.end());
        boolean verb = tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN") || tag.equals("MD");
        boolean listed = next.equals("and") && names.stateAt(name.end() + 1) != null
                || names.low(name.first() - 1).equals("and") && names.stateAt(name.first() - 2) != null;
        String before = names.low(name.first() - 1);
        boolean partner =
                before.equals("between") || before.equals("with") || before.equals("by") || before.equals("against");
        return next.equals("'s") || verb || listed || partner;
    }
}
