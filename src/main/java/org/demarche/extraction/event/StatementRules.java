package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extraction.syntax.Passage;

/** Reads the statements of one passage. */
final class StatementRules {
    private static final double INSIDE_QUOTATION = 0.15;
    private static final double PARTICIPIAL = 0.05;

    private final Scene scene;
    private final Passage p;
    private final CueLexicon lexicon;
    private final List<ContentRule> rules;
    private final ContentBefore before;

    StatementRules(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.lexicon = lexicon;
        this.before = new ContentBefore(scene, lexicon);
        this.rules = List.of(
                new AsNoted(scene),
                new ObjectComplement(scene, lexicon),
                new QuoteAfter(scene, lexicon),
                new ClauseAfter(scene, lexicon),
                before);
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (Cue cue : new CueFinder(scene, lexicon).all()) draft(cue).ifPresent(drafts::add);
        for (Draft draft : new AccordingTo(scene, lexicon).all()) {
            if (drafts.stream().noneMatch(d -> overlaps(d, draft))) drafts.add(draft);
        }
        return withoutEchoes(withoutDoubles(drafts));
    }

    private Optional<Draft> draft(Cue cue) {
        Optional<Content> quote = before.read(cue).filter(c -> c.rule().equals("said-quote") && !before.isClosed(c));
        Optional<Content> content = quote.isPresent()
                ? quote
                : rules.stream().map(r -> r.read(cue)).flatMap(Optional::stream).findFirst();
        return content.map(c -> isQuotedAsSaying(cue) ? new Content(c.ranges(), "quoted-saying", null) : c)
                .map(c -> new Draft(
                        scene,
                        cue.speaker(),
                        c,
                        cue.entry().lemma(),
                        cue.entry().act(),
                        cue.first(),
                        cue.end(),
                        penalty(cue),
                        List.of()));
    }

    /** 'X said:' at the end of a paragraph: the words follow in the next. */
    Optional<Cue> pending() {
        return new CueFinder(scene, lexicon)
                .all().stream()
                        .filter(c -> c.takes("quote") || c.takes("that"))
                        .filter(c -> p.is(p.size() - 1, ":") && new Adjuncts(scene).after(c.end()) >= p.size() - 1)
                        .findFirst();
    }

    private boolean isQuotedAsSaying(Cue cue) {
        return p.is(cue.verb().first() - 1, "as") && p.is(cue.verb().first() - 2, "quoted", "cited", "reported");
    }

    private double penalty(Cue cue) {
        double quoted = p.quoted(cue.verb().head()) ? INSIDE_QUOTATION : 0;
        return quoted + (cue.verb().isFinite() ? 0 : PARTICIPIAL);
    }

    private static boolean overlaps(Draft one, Draft other) {
        return other.content().ranges().stream().anyMatch(r -> one.content().ranges().stream()
                .anyMatch(s -> s.first() < r.end() && r.first() < s.end()));
    }

    /** One quotation between two cues is one record, by the first cue (GUIDELINE 5.15). */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().noneMatch(k -> k.content()
                    .ranges()
                    .get(0)
                    .equals(draft.content().ranges().get(0)))) kept.add(draft);
        }
        return kept;
    }

    /** A speaker's own reporting verb inside his reported words gives no second record (GUIDELINE 5.13). */
    private static List<Draft> withoutEchoes(List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> drafts.stream().noneMatch(o -> o != d && echoes(d, o)))
                .toList();
    }

    private static boolean echoes(Draft inner, Draft outer) {
        boolean inside =
                outer.content().holds(inner.cueEnd() - 1) && !inner.content().holds(outer.cueEnd() - 1);
        return inside && outer.speaker().parties().containsAll(inner.speaker().parties());
    }
}
