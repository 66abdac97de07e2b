package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a word between hyphens and apostrophes: what names are compared by.
 *
 * @param token index of its word
 * @param start offset of the part, in whatever the word's offset counts
 * @param letters its letters and digits in ASCII, case kept; empty for marks that names do not care about
 */
public record Piece(int token, int start, int end, String letters) {

    /** Adds the parts of a word to {@code out}. */
    public static void split(int token, int offset, String word, List<Piece> out) {
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isJoint(word.charAt(i))) {
                if (i > from) {
                    out.add(new Piece(token, offset + from, offset + i, letters(word.substring(from, i))));
                }
                from = i + 1;
            }
        }
    }

    /** The parts of a name written by itself. */
    static List<Piece> ofName(String name) {
        List<Piece> pieces = new ArrayList<>();
        int token = 0;
        for (String word :
                name.replace(",", " , ").replace("(", " ( ").replace(")", " ) ").split("\\s+")) {
            split(token++, 0, word, pieces);
        }
        return pieces;
    }

    /** Whether the part begins with a capital letter or a digit. */
    public boolean isCapital() {
        return !letters.isEmpty() && !Character.isLowerCase(letters.charAt(0));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '\'' || c == '’';
    }

    private static String letters(String part) {
        String ascii = Folding.ascii(part);
        StringBuilder letters = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (Character.isLetterOrDigit(c) || c == ',' || c == '(' || c == ')' || c == '&') {
                letters.append(c);
            }
        }
        return letters.length() == 0 ? part : letters.toString();
    }
}
