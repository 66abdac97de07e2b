package org.demarche.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.syntax.Passage;

/** 'X said in a statement: "..."', 'X opposed the plan: "..."', 'X wrote, "..."': a quotation that follows its cue. */
final class QuoteAfter implements ContentRule {
    private static final Set<String> LEADS = Set.of(",", ":", "-", "–", "—", "--");
    private static final int FARTHEST = 30;

    private final Scene scene;
    private final Passage p;
    private final Quotes quotes;
    private final CueLexicon lexicon;
    private final ContentEnd ends;

    QuoteAfter(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.quotes = new Quotes(p);
        this.lexicon = lexicon;
        this.ends = new ContentEnd(scene, lexicon);
    }

    @Override
    public Optional<Content> read(Cue cue) {
        if (!cue.takes("quote") || p.quoted(cue.verb().head())) return Optional.empty();
        int from = cue.end();
        int to = Math.min(scene.sentenceEnd(from - 1), from + FARTHEST);
        return quotes.nextIn(from, to).filter(q -> leads(cue, from, q.first())).map(q -> content(cue, q));
    }

    private Content content(Cue cue, Range quote) {
        boolean lead = LEADS.contains(p.word(quote.first() - 1));
        int end = lead ? quote.end() : Math.max(quote.end(), ends.of(quote.first(), cue.verb(), true));
        String rule = cue.takes("addressee-that") ? "told" : "said-quote";
        return Content.of(new Range(quote.first(), end), rule);
    }

    /** Whether only what belongs to the cue stands between it and the mark. */
    private boolean leads(Cue cue, int from, int mark) {
        int i = from;
        int after = new Adjuncts(scene).after(from);
        if (after == mark || (after + 1 == mark && LEADS.contains(p.word(after)))) return true;
        boolean announced = LEADS.contains(p.word(mark - 1));
        for (; i < mark; i++) {
            int dash = closingDash(i, mark);
            if (dash > i) i = dash;
            boolean other = scene.verbAt(i)
                    .filter(v -> v.isFinite() || lexicon.isCue(p, v.head()))
                    .isPresent();
            if (other || p.is(i, "that", ";", "and")) return false;
        }
        return announced && !cue.takes("object-of");
    }

    private int closingDash(int i, int mark) {
        if (!p.is(i, "-", "–", "—", "--")) return -1;
        for (int k = i + 1; k < mark; k++) {
            if (p.is(k, "-", "–", "—", "--")) return k;
        }
        return -1;
    }
}
