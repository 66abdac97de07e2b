package org.demarche.extraction.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.extraction.text.Chunk;
import org.demarche.extraction.text.Quotation;
import org.demarche.extraction.text.Sentence;
import org.demarche.extraction.text.Token;

/**
 * Sentences that one quotation holds together, read as one sequence of tokens; most often a single sentence.
 *
 * @param tokens all tokens of the sentences
 * @param chunks their chunks, counted over {@code tokens}
 * @param offsets index of each sentence's first token in {@code tokens}
 * @param quotations quotations that lie in it, in order
 * @param quotationOf for each token the quotation it lies in, its marks included; -1 outside
 */
public record Passage(
        List<Sentence> sentences,
        List<Token> tokens,
        List<Chunk> chunks,
        List<Integer> offsets,
        List<Quotation> quotations,
        List<Integer> quotationOf) {
    private static final Set<String> MARKS = Set.of("\"", "''", "``", "“", "”", "„", "«", "»", "'", "‘", "’", "`");

    public Passage {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        chunks = List.copyOf(chunks);
        offsets = List.copyOf(offsets);
        quotations = List.copyOf(quotations);
        quotationOf = List.copyOf(quotationOf);
    }

    static Passage of(
            List<Sentence> sentences,
            List<Token> tokens,
            List<Chunk> chunks,
            List<Integer> offsets,
            List<Quotation> quotations) {
        List<Integer> quotationOf =
                tokens.stream().map(t -> around(t, quotations)).toList();
        return new Passage(sentences, tokens, chunks, offsets, quotations, quotationOf);
    }

    private static int around(Token token, List<Quotation> quotations) {
        for (int q = 0; q < quotations.size(); q++) {
            Span whole = quotations.get(q).whole();
            if (whole.start() <= token.start() && token.end() <= whole.end()) return q;
        }
        return -1;
    }

    public int size() {
        return tokens.size();
    }

    public int paragraph() {
        return sentences.get(0).paragraph();
    }

    public Zone.Kind zone() {
        return sentences.get(0).zone();
    }

    /** The form of a token in lower case; empty outside of the passage. */
    public String word(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    /** The part of speech of a token; empty outside of the passage. */
    public String tag(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).tag();
    }

    public boolean is(int i, String... words) {
        String word = word(i);
        for (String candidate : words) {
            if (word.equals(candidate)) return true;
        }
        return false;
    }

    /** Whether these words stand from {@code i} on, given in lower case and parted by single spaces. */
    public boolean reads(int i, String words) {
        int at = i;
        for (String word : words.split(" ", -1)) {
            if (!word(at++).equals(word)) return false;
        }
        return true;
    }

    public boolean tagged(int i, String prefix) {
        return tag(i).startsWith(prefix);
    }

    public boolean isMark(int i) {
        return MARKS.contains(word(i)) && !tagged(i, "POS");
    }

    public boolean isWord(int i) {
        String word = word(i);
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    public Span span(int first, int end) {
        return new Span(
                sentences.get(0).span().field(),
                tokens.get(first).start(),
                tokens.get(end - 1).end());
    }

    /** The quotation a token lies in, its marks included; -1 outside of quotations. */
    public int quotationAt(int i) {
        return i < 0 || i >= size() ? -1 : quotationOf.get(i);
    }

    public boolean quoted(int i) {
        return i >= 0 && i < size() && quotationAt(i) >= 0;
    }

    /** Index of the first token at or after an offset of the field. */
    public int tokenAt(int offset) {
        int i = 0;
        while (i < size() && tokens.get(i).start() < offset) i++;
        return i;
    }

    /** Index in {@link #sentences} of the sentence a token belongs to. */
    public int sentenceAt(int i) {
        int s = 0;
        while (s + 1 < offsets.size() && offsets.get(s + 1) <= i) s++;
        return s;
    }
}
