package org.demarche.extraction.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop without ending a sentence. */
final class Abbreviations {
    /** Always followed by more of the same sentence. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "brig",
            "gov", "sen", "rep", "reps", "sens", "amb", "hon", "rev", "fr", "pres", "st", "ste", "mt", "ft", "vs", "v",
            "viz", "cf", "e.g", "i.e", "no", "nos", "art", "para", "fig", "vol", "pp", "approx", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "op", "ex");

    /** May stand at the end of a sentence too. */
    private static final Set<String> ANYWHERE =
            Set.of("jr", "sr", "inc", "ltd", "co", "corp", "bros", "etc", "al", "p.m", "a.m", "dept", "ave", "blvd");

    /** Short words that are no abbreviation when they end a sentence: "He said no. Then ...". */
    private static final Set<String> WORDS_TOO =
            Set.of("no", "mar", "sat", "sun", "may", "art", "fig", "op", "ex", "mon");

    private static final Pattern LETTERS = Pattern.compile("(\\p{L}\\.)+\\p{L}");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    private Abbreviations() {}

    /** Whether a full stop after {@code word} belongs to it. */
    static boolean keepsStop(String word) {
        String low = lower(word);
        return LETTERS.matcher(word).matches()
                || INITIAL.matcher(word).matches()
                || ANYWHERE.contains(low)
                || BEFORE_NAME.contains(low) && (!WORDS_TOO.contains(low) || Character.isUpperCase(word.charAt(0)));
    }

    /** Whether the sentence surely goes on after {@code word} and its full stop. */
    static boolean goesOn(String word) {
        String low = lower(word);
        return INITIAL.matcher(word).matches() && !word.equals("I")
                || BEFORE_NAME.contains(low) && !WORDS_TOO.contains(low);
    }

    /** Whether only the context tells if the sentence ends after {@code word} and its full stop. */
    static boolean isAmbiguous(String word) {
        return keepsStop(word) && !goesOn(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
