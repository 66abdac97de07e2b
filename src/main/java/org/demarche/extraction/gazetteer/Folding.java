package org.demarche.extraction.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Brings spellings of a name to one form: Latin letters without diacritics, so that Erdoğan is Erdogan and Лавров is Lavrov. */
public final class Folding {
    private static final class Latin {
        static final Transliterator ANY_LATIN_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        static final Transliterator LATIN_ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    private Folding() {}

    /** The name in ASCII, its case kept. */
    public static String ascii(String name) {
        return isAscii(name) ? name : transliterate(name);
    }

    /** The name in ASCII lower case. */
    public static String fold(String name) {
        return ascii(name).toLowerCase(Locale.ROOT);
    }

    /** Words joined by hyphens, as ids have them: {@code sergei-lavrov}. */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String folded = fold(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c != '\'' && c != '.' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }

    /** Transliterators keep state while they work. */
    private static synchronized String transliterate(String name) {
        boolean latin = name.codePoints()
                .allMatch(
                        c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return (latin ? Latin.LATIN_ASCII : Latin.ANY_LATIN_ASCII).transliterate(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
