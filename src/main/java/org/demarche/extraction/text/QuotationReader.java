package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Field;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Doubt;

/** Finds the quotations of an article, paragraph by paragraph, and which of them run on into the next paragraph. */
final class QuotationReader {
    private final Article article;
    private final List<Doubt> doubts;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationReader(Article article, List<Doubt> doubts) {
        this.article = article;
        this.doubts = doubts;
    }

    /** The quotations in order; a mark that is never closed adds a doubt. */
    static List<Quotation> read(Article article, List<Paragraph> paragraphs, List<Doubt> doubts) {
        QuotationReader reader = new QuotationReader(article, doubts);
        List<Paragraph> prose =
                paragraphs.stream().filter(p -> p.zone() == Zone.Kind.PROSE).toList();
        paragraphs.stream().filter(p -> p.zone() != Zone.Kind.PROSE).forEach(reader::readAlone);
        reader.readRunning(prose);
        reader.found.sort(java.util.Comparator.comparing(Quotation::whole, (a, b) -> {
            int byStart =
                    a.field() == b.field() ? a.start() - b.start() : a.field().compareTo(b.field());
            return byStart != 0 ? byStart : b.end() - a.end();
        }));
        return reader.found;
    }

    private void readAlone(Paragraph paragraph) {
        ParagraphQuotations inside = ParagraphQuotations.of(words(paragraph), marks(paragraph), false);
        inside.closed().forEach(piece -> add(paragraph, piece, false, false));
    }

    private void readRunning(List<Paragraph> prose) {
        List<List<QuotationMark>> marks =
                new ArrayList<>(prose.stream().map(this::marks).toList());
        WrappedText.dropOuterPair(prose, marks, this::words);
        boolean running = false;
        for (int i = 0; i < prose.size(); i++) {
            Paragraph paragraph = prose.get(i);
            ParagraphQuotations inside = ParagraphQuotations.of(words(paragraph), marks.get(i), running);
            boolean goesOn = inside.unclosed() != null
                    && i + 1 < prose.size()
                    && takesUp(words(prose.get(i + 1)), marks.get(i + 1), inside.unclosed());
            addAll(paragraph, inside, running, goesOn);
            running = goesOn;
        }
    }

    private void addAll(Paragraph paragraph, ParagraphQuotations inside, boolean continued, boolean goesOn) {
        boolean first = continued;
        for (ParagraphQuotations.Piece piece : inside.closed()) {
            add(paragraph, piece, false, first && piece.start() <= inside.firstStart());
            first = first && piece.start() > inside.firstStart();
            if (piece.lost()) {
                doubtUnclosed(paragraph, piece);
            }
        }
        ParagraphQuotations.Piece open = inside.unclosed();
        if (open != null) {
            add(paragraph, open, goesOn, continued && open.start() <= inside.firstStart());
            if (!goesOn) {
                doubtUnclosed(paragraph, open);
            }
        }
    }

    /** Whether a paragraph goes on with a quotation left open before it: it opens the marks again, or closes them first. */
    private static boolean takesUp(String words, List<QuotationMark> marks, ParagraphQuotations.Piece open) {
        List<QuotationMark> same =
                marks.stream().filter(m -> m.family() == open.family()).toList();
        if (same.isEmpty()) {
            return false;
        }
        QuotationMark first = same.get(0);
        boolean reopens = first.at() == 0 && first.role() != QuotationMark.Role.CLOSES;
        return reopens || first.role() == QuotationMark.Role.CLOSES && !words.isEmpty();
    }

    private void add(Paragraph paragraph, ParagraphQuotations.Piece piece, boolean open, boolean continued) {
        Field field = paragraph.span().field();
        int offset = paragraph.span().start();
        if (piece.wordsStart() < piece.wordsEnd()) {
            Span words = new Span(field, offset + piece.wordsStart(), offset + piece.wordsEnd());
            Span whole = new Span(field, offset + piece.start(), offset + piece.end());
            found.add(new Quotation(words, whole, paragraph.number(), open, continued));
        }
    }

    private void doubtUnclosed(Paragraph paragraph, ParagraphQuotations.Piece piece) {
        int start = paragraph.span().start() + piece.start();
        Span mark = new Span(paragraph.span().field(), start, start + 1);
        doubts.add(Doubt.at(mark, "quotation-unclosed", "A quotation opens here and is never closed"));
    }

    private List<QuotationMark> marks(Paragraph paragraph) {
        return QuotationMark.in(words(paragraph));
    }

    private String words(Paragraph paragraph) {
        return paragraph.span().of(article);
    }
}
