package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extraction.syntax.Passage;

/** "as X noted": the clause around it is what was noted (GUIDELINE 5.7). */
final class AsNoted implements ContentRule {
    private final Scene scene;
    private final Passage p;

    AsNoted(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
    }

    @Override
    public Optional<Content> read(Cue cue) {
        int as = cue.speaker().first() - 1;
        if (!p.is(as, "as") || cue.inverted()) return Optional.empty();
        int after = new Adjuncts(scene).after(cue.end());
        Quotes quotes = new Quotes(p);
        if (quotes.opening(after).isPresent() || quotes.opening(after + 1).isPresent()) return Optional.empty();
        boolean closed = p.is(after, ",") || after >= scene.sentenceEnd(as) - 1;
        return closed ? host(as, after) : Optional.empty();
    }

    private Optional<Content> host(int as, int after) {
        List<Range> ranges = new ArrayList<>();
        int start = scene.sentenceStart(as);
        int end = p.is(as - 1, ",") ? as - 1 : as;
        if (start < end) ranges.add(new Range(start, end));
        int last = scene.sentenceEnd(as);
        while (last > after && !p.isWord(last - 1) && !p.isMark(last - 1)) last--;
        if (p.is(after, ",") && after + 1 < last && ranges.isEmpty()) ranges.add(new Range(after + 1, last));
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Content(ranges, "as-noted", null));
    }
}
