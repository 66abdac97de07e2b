package org.demarche.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the layout of one article; each detector claims paragraphs that those before it have left. */
final class LayoutReader {
    private static final int TOP = 20;

    private final Article article;
    private final Draft draft;
    private final List<DateLine> dateLines = new ArrayList<>();
    private @Nullable DatelineShape dateline;
    private int datelineParagraph;
    private @Nullable String sourceLine;

    LayoutReader(Article article) {
        this.article = article;
        this.draft = new Draft(Paragraphs.of(article.text()));
    }

    Layout read() {
        markLines();
        Licences.mark(draft);
        markDateLines();
        Captions.mark(draft);
        Bylines.mark(draft);
        markDatelines();
        int headline = PageTop.mark(draft, article.title());
        int bodyStart = PageTop.bodyStart(draft);
        PageEnd.mark(draft, bodyStart);
        Citations citation = Citations.mark(draft);
        Bylines.markSignature(draft);
        Crossheads.mark(draft, bodyStart);
        LocalDate day = day(citation);
        return new Layout(zones(), headline(headline), source(citation), day, dateline(day));
    }

    private void markLines() {
        for (int i = 0; i < draft.size(); i++) {
            Paragraph line = draft.get(i);
            Zone.Kind kind = LineKinds.of(line);
            String source = Citations.source(line);
            if (kind != null) {
                draft.mark(i, kind);
            } else if (source != null) {
                draft.mark(i, Zone.Kind.CITATION);
                sourceLine = source;
            }
        }
    }

    /** Days on lines of their own: on top, or with a label; others may be entries of a list or a table. */
    private void markDateLines() {
        boolean top = true;
        for (int i = 0; i < draft.size(); i++) {
            top &= i < TOP && !draft.isProse(i);
            DateLine line = draft.isFree(i) ? DateLine.of(draft.get(i)) : null;
            if (line != null && (top || line.labelled())) {
                draft.mark(i, line.published() == null ? Zone.Kind.BYLINE : Zone.Kind.DATELINE);
                dateLines.add(line);
            }
        }
    }

    private void markDatelines() {
        boolean transcript = isTranscript();
        boolean first = true;
        for (int i = 0; i < draft.size(); i++) {
            DatelineShape shape = draft.isFree(i) ? DatelineShape.of(draft.get(i)) : null;
            if (shape != null
                    && (first || !shape.lone() && !shape.isWholeLine(draft.get(i)))
                    && !(shape.lone() && transcript)) {
                mark(i, shape);
            }
            first &= !draft.isProse(i);
        }
    }

    private void mark(int i, DatelineShape shape) {
        if (shape.isWholeLine(draft.get(i))) {
            draft.mark(i, Zone.Kind.DATELINE);
        } else {
            draft.dateline(i, shape.textStart());
        }
        if (dateline == null) {
            dateline = shape;
            datelineParagraph = i;
        }
    }

    private boolean isTranscript() {
        int turns = 0;
        for (int i = 0; i < draft.size(); i++) {
            turns += draft.get(i).isSpeakersTurn() ? 1 : 0;
        }
        return turns > 1;
    }

    private @Nullable LocalDate day(@Nullable Citations citation) {
        LocalDate dated = article.publishedOn() == null ? datedLine(null) : article.publishedOn();
        LocalDate filed = dateline == null || dateline.day() == null
                ? null
                : dateline.day().near(null);
        LocalDate cited = citation == null ? null : citation.date();
        LocalDate day = dated == null ? (filed == null ? cited : filed) : dated;
        return day == null || Days.isPlausible(day.getYear()) ? day : null;
    }

    /** The first full day on a line of its own, one that says "published" before others. */
    private @Nullable LocalDate datedLine(@Nullable LocalDate reference) {
        LocalDate best = null;
        for (DateLine line : dateLines) {
            LocalDate day = line.published() == null ? null : line.published().near(reference);
            if (day != null && line.labelled()) {
                return day;
            }
            best = best == null ? day : best;
        }
        return best;
    }

    private @Nullable String source(@Nullable Citations citation) {
        if (article.source() != null) {
            return article.source();
        }
        String cited = citation == null ? null : citation.publisher();
        String filed = dateline == null || dateline.agencies().isEmpty()
                ? null
                : dateline.agencies().get(0);
        return cited != null ? cited : sourceLine != null ? sourceLine : filed;
    }

    private @Nullable Span headline(int paragraph) {
        List<Paragraph> title = Paragraphs.of(article.title());
        if (!title.isEmpty()) {
            return Span.title(title.get(0).start(), title.get(title.size() - 1).end());
        }
        return paragraph < 0
                ? null
                : Span.text(draft.get(paragraph).start(), draft.get(paragraph).end());
    }

    private Layout.@Nullable Dateline dateline(@Nullable LocalDate published) {
        DatelineShape shape = dateline;
        if (shape == null) {
            return null;
        }
        Paragraph paragraph = draft.get(datelineParagraph);
        Span span = Span.text(paragraph.start(), paragraph.start() + shape.end());
        LocalDate filed = shape.day() == null ? null : shape.day().near(published);
        return new Layout.Dateline(span, shape.place(), shape.agencies(), filed);
    }

    private List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (Paragraph line : Paragraphs.of(article.title())) {
            zones.add(new Zone(Span.title(line.start(), line.end()), Zone.Kind.HEADLINE));
        }
        zones.addAll(draft.zones());
        return zones;
    }
}
