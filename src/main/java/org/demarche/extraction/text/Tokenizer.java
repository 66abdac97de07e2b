package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Splits a sentence into words and marks as the Penn Treebank does, by rules: curly quotation marks, dashes and apostrophes, which the
 * legacy tokenizer model never saw, are all treated alike, and offsets stay exact.
 *
 * @see <a href="https://catalog.ldc.upenn.edu/docs/LDC99T42/tokenization.sed">Penn Treebank tokenization</a>
 */
final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+", // address
            "(?:\\p{L}\\.){2,}(?:-\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*[\\p{L}\\p{N}])?", // U.S., U.S.-led
            "[@#][\\p{L}\\p{N}_]+",
            "\\p{N}+(?:[.,:]\\p{N}+)*(?:-?\\p{L}+|-\\p{N}+)*", // 1,200, 19:30, 15th, 71-year-old
            "[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑]?(?:[’'&.](?=\\p{L}))?(?:\\p{L}\\.){0,3}[\\p{L}\\p{M}\\p{N}]+)*", // words
            "\\.{2,}|…|-{2,}|``|''",
            "\\S"));
    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private Tokenizer() {}

    static List<Span> split(String sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sentence);
        int at = 0;
        while (at < sentence.length() && token.find(at)) {
            at = addWord(sentence, token.start(), end(sentence, token), tokens);
        }
        return tokens;
    }

    /** Takes in the full stop of an abbreviation, and leaves inner stops of what is no abbreviation. */
    private static int end(String sentence, Matcher token) {
        int end = token.end();
        boolean stop = end < sentence.length() && sentence.charAt(end) == '.';
        boolean dots = stop && end + 1 < sentence.length() && sentence.charAt(end + 1) == '.';
        if (stop && !dots && Abbreviations.keepsStop(token.group())) {
            return end + 1;
        }
        return Character.isHighSurrogate(sentence.charAt(end - 1)) && end < sentence.length() ? end + 1 : end;
    }

    private static int addWord(String sentence, int start, int end, List<Span> tokens) {
        Matcher clitic = CLITIC.matcher(sentence.substring(start, end));
        if (end - start > 2 && clitic.find() && clitic.start() > 0) {
            tokens.add(new Span(start, start + clitic.start()));
            tokens.add(new Span(start + clitic.start(), end));
        } else {
            tokens.add(new Span(start, end));
        }
        return end;
    }
}
