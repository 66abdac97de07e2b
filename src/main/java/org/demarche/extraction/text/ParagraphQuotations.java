package org.demarche.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.demarche.extraction.text.QuotationMark.Family;
import org.demarche.extraction.text.QuotationMark.Role;
import org.jspecify.annotations.Nullable;

/** Pairs the quotation marks of one paragraph: a stack of open marks, closed by the next closing mark of their family. */
final class ParagraphQuotations {
    private final String words;
    private final List<QuotationMark> marks;
    private final Deque<QuotationMark> open = new ArrayDeque<>();
    private final List<Piece> closed = new ArrayList<>();
    private boolean running;

    private ParagraphQuotations(String words, List<QuotationMark> marks, boolean running) {
        this.words = words;
        this.marks = marks;
        this.running = running && !reopens();
    }

    /**
     * @param running whether the paragraph before left a quotation open
     */
    static ParagraphQuotations of(String words, List<QuotationMark> marks, boolean running) {
        ParagraphQuotations pairs = new ParagraphQuotations(words, marks, running);
        for (int i = 0; i < marks.size(); i++) {
            pairs.take(i);
        }
        return pairs;
    }

    List<Piece> closed() {
        return closed;
    }

    /** The outermost quotation still open at the end of the paragraph. */
    @Nullable
    Piece unclosed() {
        Iterator<QuotationMark> outermost = open.descendingIterator();
        if (!outermost.hasNext()) {
            return running ? new Piece(0, words.length(), 0, words.length(), Family.DOUBLE, false) : null;
        }
        QuotationMark mark = outermost.next();
        return new Piece(mark.at(), words.length(), mark.at() + 1, words.length(), mark.family(), false);
    }

    /** Where the first quotation of the paragraph starts. */
    int firstStart() {
        int first = closed.stream().mapToInt(Piece::start).min().orElse(words.length());
        Piece last = unclosed();
        return last == null ? first : Math.min(first, last.start());
    }

    private boolean reopens() {
        return !marks.isEmpty() && marks.get(0).at() == 0 && marks.get(0).role() != Role.CLOSES;
    }

    private void take(int index) {
        QuotationMark mark = marks.get(index);
        if (mark.family() == Family.SINGLE) {
            takeSingle(index, mark);
        } else if (opens(mark)) {
            closeLost(mark);
            open.push(mark);
        } else {
            close(mark);
        }
    }

    private boolean opens(QuotationMark mark) {
        return mark.role() == Role.OPENS || mark.role() == Role.EITHER && !isOpen(mark.family()) && !running;
    }

    /** An apostrophe looks like a single mark: one opens only where another closes it, and closes only what is open. */
    private void takeSingle(int index, QuotationMark mark) {
        if (mark.role() == Role.OPENS) {
            if (!isOpen(Family.SINGLE) && closesLater(index)) {
                open.push(mark);
            }
        } else if (isOpen(Family.SINGLE) && !isPossessive(index, mark)) {
            close(mark);
        }
    }

    private boolean closesLater(int index) {
        return marks.subList(index + 1, marks.size()).stream()
                        .anyMatch(m -> m.role() == Role.CLOSES && m.family() != Family.GUILLEMET)
                || index == 0 && marks.get(0).at() == 0;
    }

    /** "the states' rights" inside single marks: the quotation closes later. */
    private boolean isPossessive(int index, QuotationMark mark) {
        boolean afterS = mark.at() > 0 && words.charAt(mark.at() - 1) == 's';
        boolean wordAfter = mark.at() + 2 < words.length()
                && words.charAt(mark.at() + 1) == ' '
                && Character.isLowerCase(words.charAt(mark.at() + 2));
        return afterS && wordAfter && closesBeforeNextOpens(index);
    }

    private boolean closesBeforeNextOpens(int index) {
        for (QuotationMark later : marks.subList(index + 1, marks.size())) {
            if (later.family() == Family.SINGLE) {
                return later.role() == Role.CLOSES;
            }
        }
        return false;
    }

    /** A second opening mark of a family: the closing mark of the first got lost. */
    private void closeLost(QuotationMark next) {
        if (isOpen(next.family())) {
            QuotationMark lost = popTo(next.family());
            int end = words.substring(0, next.at()).stripTrailing().length();
            if (end > lost.at() + 1) {
                closed.add(new Piece(lost.at(), end, lost.at() + 1, end, lost.family(), true));
            }
        }
    }

    private void close(QuotationMark mark) {
        if (isOpen(mark.family())) {
            QuotationMark start = popTo(mark.family());
            closed.add(new Piece(start.at(), mark.at() + 1, start.at() + 1, mark.at(), start.family(), false));
        } else if (mark.family() == Family.DOUBLE && isOpen(Family.SINGLE)) {
            // 'Opened so, closed so."
            QuotationMark start = popTo(Family.SINGLE);
            closed.add(new Piece(start.at(), mark.at() + 1, start.at() + 1, mark.at(), start.family(), false));
        } else if (running && open.isEmpty()) {
            running = false;
            closed.add(new Piece(0, mark.at() + 1, 0, mark.at(), mark.family(), false));
        }
    }

    private boolean isOpen(Family family) {
        return open.stream().anyMatch(m -> m.family() == family);
    }

    private QuotationMark popTo(Family family) {
        QuotationMark top = open.pop();
        while (top.family() != family) {
            top = open.pop();
        }
        return top;
    }

    /**
     * A stretch in marks, by offsets in the paragraph.
     *
     * @param lost whether its closing mark is lost
     */
    record Piece(int start, int end, int wordsStart, int wordsEnd, Family family, boolean lost) {}
}
