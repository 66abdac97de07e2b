package org.demarche.extraction.event;

import java.util.Optional;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.text.Quotation;

/** Where the outer quotations of a passage stand, counted in tokens. */
final class Quotes {
    private final Passage p;

    Quotes(Passage p) {
        this.p = p;
    }

    /** The quotation that opens at {@code i}. */
    Optional<Range> opening(int i) {
        int q = i < p.size() ? p.quotationAt(i) : -1;
        return q >= 0 && (i == 0 || p.quotationAt(i - 1) != q) ? Optional.of(range(q)) : Optional.empty();
    }

    /** The quotation that closes before {@code end}. */
    Optional<Range> closing(int end) {
        int q = end > 0 && end <= p.size() ? p.quotationAt(end - 1) : -1;
        return q >= 0 && (end == p.size() || p.quotationAt(end) != q) ? Optional.of(range(q)) : Optional.empty();
    }

    /** The quotation around a token. */
    Optional<Range> around(int i) {
        int q = p.quotationAt(i);
        return q < 0 ? Optional.empty() : Optional.of(range(q));
    }

    /** The first quotation that opens in {@code [from, to)}. */
    Optional<Range> nextIn(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Range> range = opening(i);
            if (range.isPresent()) return range;
        }
        return Optional.empty();
    }

    private Range range(int quotation) {
        Quotation q = p.quotations().get(quotation);
        int first = p.tokenAt(q.whole().start());
        int end = Math.max(first + 1, p.tokenAt(q.whole().end()));
        return new Range(first, end);
    }
}
