package org.demarche.extraction.syntax;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.extraction.text.Chunk;
import org.demarche.extraction.text.ParsedText;
import org.demarche.extraction.text.Quotation;
import org.demarche.extraction.text.Sentence;
import org.demarche.extraction.text.Token;

/** Joins the sentences that a quotation spans, so that a cue is found with the whole of its quotation. */
public final class Passages {
    private Passages() {}

    public static List<Passage> of(ParsedText text) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.tokens().isEmpty()) continue;
            if (!open.isEmpty() && !joined(open.get(open.size() - 1), sentence, text.quotations())) {
                passages.add(passage(open, text.quotations()));
                open.clear();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) passages.add(passage(open, text.quotations()));
        return List.copyOf(passages);
    }

    private static boolean joined(Sentence before, Sentence after, List<Quotation> quotations) {
        return before.paragraph() == after.paragraph()
                && before.span().field() == after.span().field()
                && quotations.stream().map(Quotation::whole).anyMatch(q -> holds(q, before, after));
    }

    /** A mark that strayed over the boundary (a full stop before the closing mark) joins nothing: a word of each must lie inside. */
    private static boolean holds(Span quotation, Sentence before, Sentence after) {
        return wordInside(before, quotation) && wordInside(after, quotation);
    }

    private static boolean wordInside(Sentence sentence, Span quotation) {
        return sentence.tokens().stream()
                .filter(t -> Character.isLetterOrDigit(t.form().codePointAt(0)))
                .anyMatch(t -> quotation.contains(new Span(sentence.span().field(), t.start(), t.end())));
    }

    private static Passage passage(List<Sentence> sentences, List<Quotation> quotations) {
        List<Token> tokens = new ArrayList<>();
        List<Chunk> chunks = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int offset = tokens.size();
            offsets.add(offset);
            tokens.addAll(sentence.tokens());
            sentence.chunks().forEach(c -> chunks.add(new Chunk(c.label(), c.first() + offset, c.end() + offset)));
        }
        Span first = sentences.get(0).span();
        Span last = sentences.get(sentences.size() - 1).span();
        Span whole = new Span(first.field(), first.start(), Math.max(first.end(), last.end()));
        return Passage.of(
                sentences,
                tokens,
                chunks,
                offsets,
                quotations.stream().filter(q -> q.whole().overlaps(whole)).toList());
    }
}
