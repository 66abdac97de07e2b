package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words of a title while the offices in it are looked up: which of them an office has taken already. */
final class OfficePhrase {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "at", "on");
    private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant", "associate");

    private final List<String> words;
    private final BitSet taken = new BitSet();

    OfficePhrase(List<String> words) {
        this.words = words;
    }

    /** Lower-case words without articles, dots and hyphens, so that "Secretary-General" is "secretary general"; 's is a word. */
    static List<String> words(String title) {
        String plain = Folding.fold(title)
                .replace('\u2019', '\'')
                .replace("'s ", " 's ")
                .replace(".", "")
                .replaceAll("[-\u2013/,\\s]+", " ")
                .strip();
        List<String> words = new ArrayList<>(List.of(plain.split(" ")));
        words.removeIf(ARTICLES::contains);
        return words;
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    int size() {
        return words.size();
    }

    List<String> part(int first, int end) {
        return words.subList(first, end);
    }

    /** Whether no office has taken these words. */
    boolean isFree(int first, int end) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= end;
    }

    /** Takes the words for an office; gives what the title makes of its categories. */
    List<String> take(int first, int end, List<String> categories) {
        taken.set(first, end);
        if (isOwner(end) || isComplement(first)) {
            return List.of();
        }
        return first > 0 && DEPUTIES.contains(words.get(first - 1))
                ? categories.stream().map(OfficePhrase::deputy).distinct().toList()
                : categories;
    }

    /** "the president's envoy" is no president. */
    private boolean isOwner(int end) {
        return end < size() && words.get(end).startsWith("'");
    }

    /** "spokesman for the president" is none either. */
    private boolean isComplement(int first) {
        return first > 1 && isPreposition(words.get(first - 1));
    }

    /** What the deputy of an office is, where no row of the table says it. */
    private static String deputy(String category) {
        return switch (category) {
            case "head-of-state", "head-of-government" -> "deputy-head";
            case "foreign-minister" -> "deputy-foreign-minister";
            case "defence-minister", "finance-minister", "other-minister" -> "official";
            default -> category;
        };
    }
}
