package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Splits a sentence into words and marks as the Penn Treebank does, with OpenNLP's model. Rules take what the model, learnt from the
 * newspapers of 1989, never saw: typographic marks, addresses, joined abbreviations. Not thread-safe, as the engine in it is not.
 *
 * @see <a href="https://catalog.ldc.upenn.edu/docs/LDC99T42/tokenization.sed">Penn Treebank tokenization</a>
 */
final class Tokenizer {
    /** What is one token whatever the model says. */
    private static final Pattern FIXED = Pattern.compile(String.join(
            "|",
            "https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+", // address
            "(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:-\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*[\\p{L}\\p{N}])?", // U.S., U.S.-led
            "[@#][\\p{L}\\p{N}_]+",
            "\\.{2,}|…|-{2,}|``|''",
            "[“”„«»\"–—―()\\[\\]/\\p{Sc}]"));

    /** Marks that the model leaves on a word before a letter: {@code over.Then}, {@code 'We}. */
    private static final Pattern LOOSE =
            Pattern.compile("^['’‘](?=\\p{L}{2})|(?<=\\p{Ll}{2})[.,;:!?](?=\\p{Lu})|(?<=.)[,;:!?%]$|(?<=\\p{N})\\.$");

    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=.)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private final TokenizerME model;

    Tokenizer(TokenizerME model) {
        this.model = model;
    }

    List<Span> split(String sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher fixed = FIXED.matcher(sentence);
        int at = 0;
        while (fixed.find()) {
            addWords(sentence, at, fixed.start(), tokens);
            tokens.add(new Span(fixed.start(), fixed.end()));
            at = fixed.end();
        }
        addWords(sentence, at, sentence.length(), tokens);
        return withStops(sentence, tokens);
    }

    private void addWords(String sentence, int from, int to, List<Span> tokens) {
        for (Span word : model.tokenizePos(PennForms.straight(sentence.substring(from, to)))) {
            addParts(sentence, from + word.getStart(), from + word.getEnd(), tokens);
        }
    }

    /** The model's word, without marks and clitics that it left on. */
    private static void addParts(String sentence, int start, int end, List<Span> tokens) {
        String word = sentence.substring(start, end);
        int cut = cut(word);
        if (cut < 0) {
            tokens.add(new Span(start, end));
            return;
        }
        tokens.add(new Span(start, start + cut));
        addParts(sentence, start + cut, end, tokens);
    }

    private static int cut(String word) {
        if (CLITIC.matcher(word).matches() || word.length() < 2) {
            return -1;
        }
        Matcher loose = LOOSE.matcher(word);
        if (loose.find()) {
            return loose.start() == 0 ? loose.end() : loose.start();
        }
        Matcher clitic = CLITIC.matcher(word);
        return clitic.find() ? clitic.start() : -1;
    }

    /** Joins an abbreviation and its full stop. */
    private static List<Span> withStops(String sentence, List<Span> tokens) {
        List<Span> joined = new ArrayList<>();
        for (Span token : tokens) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean stop = token.length() == 1 && sentence.charAt(token.getStart()) == '.';
            if (stop
                    && last != null
                    && last.getEnd() == token.getStart()
                    && Abbreviations.keepsStop(last.getCoveredText(sentence).toString())) {
                joined.set(joined.size() - 1, new Span(last.getStart(), token.getEnd()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }
}
