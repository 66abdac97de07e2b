package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** '"...," X said', '"...," said X', "..., officials said": words said before their cue, and those that go on behind it. */
final class ContentBefore implements ContentRule {
    private final Scene scene;
    private final Passage p;
    private final Quotes quotes;
    private final CueLexicon lexicon;

    ContentBefore(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.quotes = new Quotes(p);
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Content> read(Cue cue) {
        boolean quotedAs = p.is(cue.verb().first() - 1, "as");
        if (!cue.verb().isFinite() && !cue.inverted() && cue.verb().form() != VerbGroup.Form.PARTICIPLE && !quotedAs)
            return Optional.empty();
        if (!cue.takes("that") && !cue.takes("quote")) return Optional.empty();
        int border = cue.inverted() ? cue.verb().first() : cue.speaker().first();
        int end = p.is(border - 1, ",", ";") ? border - 1 : border;
        Optional<Range> quote = quotes.closing(end);
        if (quote.isPresent() && quote.get().holds(cue.verb().head())) return Optional.empty();
        return quote.isPresent()
                ? quoted(cue, quote.get())
                : end < border && !p.quoted(border) ? clause(cue, end) : Optional.empty();
    }

    /** Whether the words before a cue end with a full stop, so that they may be a sentence of their own and not the cue's. */
    boolean isClosed(Content content) {
        int end = content.ranges().get(0).end();
        while (end > 0 && p.isMark(end - 1)) end--;
        return p.is(end - 1, ".");
    }

    private Optional<Content> quoted(Cue cue, Range quote) {
        int start = start(quote.first());
        List<Range> ranges = new ArrayList<>(List.of(new Range(start, quote.end())));
        goesOn(cue).ifPresent(ranges::add);
        return Optional.of(new Content(ranges, "said-quote", hearer(cue)));
    }

    private @Nullable Actors hearer(Cue cue) {
        if (!cue.takes("addressee-that")) return null;
        return new ObjectFinder(scene).at(cue.end()).filter(Actors::isBound).orElse(null);
    }

    /** Where the reported clause starts: its sentence, unless another cue stands between; then the quotation alone. */
    private int start(int quote) {
        int start = scene.sentenceStart(quote);
        while (start < quote
                && (p.is(start, "but", "and", "yet", "meanwhile", ",") || !(p.isWord(start) || p.isMark(start))))
            start++;
        int from = start;
        boolean verb = scene.verbs().stream().anyMatch(v -> v.isFinite() && from <= v.first() && v.first() < quote);
        boolean cue = scene.verbs().stream()
                .anyMatch(v -> from <= v.first() && v.first() < quote && lexicon.isCue(p, v.head()));
        return verb && !cue ? from : quote;
    }

    /** A second piece behind the cue: '"...," he said, "..."'. */
    private Optional<Range> goesOn(Cue cue) {
        int from = cue.end();
        int to = Math.min(p.size(), from + 20);
        Optional<Range> next = quotes.nextIn(from, to);
        if (next.isEmpty()) return Optional.empty();
        int mark = next.get().first();
        boolean apart = scene.verbs().stream().anyMatch(v -> from <= v.first() && v.first() < mark);
        for (int i = from; i < mark; i++) apart |= p.is(i, "and", ";", "but", "as");
        return apart || cueBehind(next.get().end()) ? Optional.empty() : next;
    }

    private boolean cueBehind(int end) {
        int at = p.is(end, ",") ? end + 1 : end;
        return scene.verbs().stream()
                .anyMatch(v -> v.first() >= at && v.first() < at + 8 && lexicon.isCue(p, v.head()));
    }

    /** "The permit was suspended, officials said." */
    private Optional<Content> clause(Cue cue, int end) {
        if (cue.inverted()
                || !(cue.takes("that") || cue.takes("addressee-that"))
                || cue.speaker().end() > cue.verb().first()) return Optional.empty();
        int start = scene.sentenceStart(end - 1);
        while (start < end && p.is(start, "but", "and", "meanwhile", ",")) start++;
        int from = start;
        boolean finite = scene.verbs().stream().anyMatch(v -> v.isFinite() && from < v.first() && v.end() <= end);
        boolean cued =
                scene.verbs().stream().anyMatch(v -> from <= v.first() && v.end() <= end && lexicon.isCue(p, v.head()));
        int after = new Adjuncts(scene).after(told(cue));
        if (p.is(after, ",")
                && after < scene.sentenceEnd(end - 1) - 2
                && !cued
                && scene.verbStarting(after + 1).isPresent()) return around(from, end, after + 1);
        boolean last = after >= scene.sentenceEnd(end - 1) - 1;
        return finite && !cued && last ? Optional.of(Content.of(new Range(from, end), "said-after")) : Optional.empty();
    }

    private int told(Cue cue) {
        if (!cue.takes("addressee-that")) return cue.end();
        return new ObjectFinder(scene).at(cue.end()).map(Actors::end).orElse(cue.end());
    }

    /** "The ban, officials said, is not part of a plan." */
    private Optional<Content> around(int from, int end, int after) {
        int last = scene.sentenceEnd(after);
        while (last > after + 1 && !p.isWord(last - 1)) last--;
        if (from >= end || scene.verbs().stream().noneMatch(v -> v.isFinite() && v.first() == after))
            return Optional.empty();
        return Optional.of(new Content(List.of(new Range(from, end), new Range(after, last)), "said-after", null));
    }
}
