package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Finds the ends of sentences in a paragraph. Rules decide where they can (a stop after a common word ends a sentence, one after a
 * title or an initial does not); the sentence model decides the rest ("U.S.", "Inc.", "p.m.").
 */
final class SentenceSplitter {
    private static final Pattern END = Pattern.compile(
            "(?:[.!?…]+[”\"’'»)\\]]*(?:\\s”)?(?=\\s))|(?:(?<=\\p{Ll}{2})[.!?][”\"]?(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.]*$");
    private static final Pattern CUE_AFTER = Pattern.compile(
            "^(?:\\p{L}[\\p{L}.'’-]*\\s+){0,4}(?:said|says|asked|told|added|wrote|replied|tweeted|warned|stressed|noted|quipped|shouted)\\b");
    private static final Set<String> STARTERS = Set.of(
            "The",
            "This",
            "That",
            "These",
            "Those",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "In",
            "On",
            "At",
            "But",
            "And",
            "However",
            "Meanwhile",
            "His",
            "Her",
            "Its",
            "Their",
            "There",
            "When",
            "While",
            "After",
            "Before",
            "As",
            "If");

    private final SentenceDetectorME model;

    SentenceSplitter(SentenceDetectorME model) {
        this.model = model;
    }

    /** The sentences of a paragraph, as half-open offsets in it, without the blanks around them. */
    List<Span> split(String paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        ModelEnds ends = new ModelEnds(paragraph);
        int start = 0;
        while (end.find()) {
            if (isEnd(paragraph, end.start(), end.end(), ends)) {
                add(paragraph, start, end.end(), sentences);
                start = end.end();
            }
        }
        add(paragraph, start, paragraph.length(), sentences);
        return sentences;
    }

    private static boolean isEnd(String text, int mark, int after, Supplier<Set<Integer>> modelEnds) {
        String next = text.substring(after).strip();
        if (next.isEmpty() || goesOnLowerCase(next) || isCueAfterQuote(text, after, next)) {
            return false;
        }
        if (text.charAt(mark) != '.' || after - mark > 1 && text.charAt(mark + 1) == '.') {
            return true;
        }
        String word = wordBefore(text, mark);
        if (Abbreviations.goesOn(word)) {
            return false;
        }
        return !Abbreviations.isAmbiguous(word)
                || startsSentence(next)
                || modelEnds.get().contains(after);
    }

    private static boolean startsSentence(String next) {
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        return STARTERS.contains(next.substring(0, end)) || "“\"".indexOf(next.charAt(0)) >= 0;
    }

    private static boolean goesOnLowerCase(String next) {
        char first = next.charAt(0);
        return Character.isLowerCase(first) || ",;:)]–—-".indexOf(first) >= 0;
    }

    /** In {@code "Never!" the minister said.} and {@code "It will." Blinken said.} the cue belongs to the quotation. */
    private static boolean isCueAfterQuote(String text, int after, String next) {
        char last = text.charAt(after - 1);
        return "”\"’'»".indexOf(last) >= 0
                && CUE_AFTER
                        .matcher(next.substring(0, Math.min(80, next.length())))
                        .find();
    }

    private static String wordBefore(String text, int mark) {
        Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, mark - 30), mark));
        return word.find() ? word.group() : "";
    }

    private static void add(String text, int from, int to, List<Span> out) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            out.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The ends the model sees, asked for only when a rule leaves a case open. */
    private final class ModelEnds implements Supplier<Set<Integer>> {
        private final String paragraph;
        private Set<Integer> ends = Set.of();
        private boolean asked;

        ModelEnds(String paragraph) {
            this.paragraph = paragraph;
        }

        @Override
        public Set<Integer> get() {
            if (!asked) {
                asked = true;
                ends = new java.util.HashSet<>();
                for (Span sentence : model.sentPosDetect(paragraph)) {
                    ends.add(sentence.getEnd());
                }
            }
            return ends;
        }
    }
}
