package org.demarche.extraction.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a paragraph. English gives itself away by its function words; only where these are rare is the language
 * model asked, which is large and therefore read late.
 */
final class LanguageIdentifier {
    static final String ENGLISH = "eng";
    private static final int ENOUGH = 100;
    private static final int MOST = 1500;
    private static final double FUNCTION_WORDS = 0.16;
    /** The model spreads its confidence over 103 languages: .1 to .4 for a sentence of the right one (measured). */
    private static final double CERTAIN = 0.12;

    private static final double CLEARLY = 8;
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}'’]+");
    private static final Set<String> FUNCTION = Set.of(
            "the", "of", "and", "to", "that", "was", "for", "with", "said", "his", "has", "had", "have", "from", "by",
            "are", "were", "will", "not", "which", "their", "they", "would", "been", "this", "it", "its", "he", "she",
            "at", "is", "as", "an", "who", "but", "be", "on", "our", "we");

    private static final class Languages {
        static final LanguageDetectorModel MODEL = LanguageModels.loadLanguages();
    }

    private LanguageIdentifier() {}

    /** The ISO 639-3 code; English where the paragraph is too short to tell and in Latin script. */
    static String of(String paragraph) {
        if (paragraph.length() < ENOUGH) {
            return isLatin(paragraph) ? ENGLISH : "und";
        }
        if (hasEnglishFunctionWords(paragraph)) {
            return ENGLISH;
        }
        String some = paragraph.substring(0, Math.min(MOST, paragraph.length()));
        Language[] all = new LanguageDetectorME(Languages.MODEL).predictLanguages(some);
        Language best = all[0];
        boolean clear = best.getConfidence() >= CERTAIN && best.getConfidence() >= CLEARLY * english(all);
        return clear || !isLatin(paragraph) ? best.getLang() : ENGLISH;
    }

    private static double english(Language[] all) {
        return Arrays.stream(all)
                .filter(l -> l.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    private static boolean hasEnglishFunctionWords(String paragraph) {
        String[] words = BLANKS.split(paragraph.toLowerCase(Locale.ROOT));
        long function = Arrays.stream(words).filter(FUNCTION::contains).count();
        return function >= words.length * FUNCTION_WORDS;
    }

    private static boolean isLatin(String paragraph) {
        long letters = paragraph.codePoints().filter(Character::isLetter).count();
        long latin = paragraph
                .codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
