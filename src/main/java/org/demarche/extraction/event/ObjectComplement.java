package org.demarche.extraction.event;

import java.util.Optional;
import org.demarche.extraction.syntax.NounPhrases;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "urged X to ...", "accused X of ...ing", "warned X against ...ing", "pledged to ...", "denied ...ing", 'called X "..."'. */
final class ObjectComplement implements ContentRule {
    private static final int FARTHEST = 22;

    private final Scene scene;
    private final Passage p;
    private final ObjectFinder objects;
    private final Quotes quotes;
    private final ContentEnd ends;

    ObjectComplement(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.objects = new ObjectFinder(scene);
        this.quotes = new Quotes(p);
        this.ends = new ContentEnd(scene, lexicon);
    }

    @Override
    public Optional<Content> read(Cue cue) {
        if (cue.inverted()) return Optional.empty();
        int from = afterAdverbs(cue.end());
        return verbal(cue, from, "to", VerbGroup.Form.INFINITIVE, "pledged-to")
                .or(() -> verbal(cue, from, "ger", VerbGroup.Form.GERUND, "denied-doing"))
                .or(() -> object(cue, from, "object-of", "of", "accused-of"))
                .or(() -> against(cue, from))
                .or(() -> urged(cue, from))
                .or(() -> named(cue, from, "object-as"))
                .or(() -> named(cue, from, "object-quote"));
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (p.tagged(i, "RB") && !p.is(i, "not")) i++;
        return i;
    }

    /** The verb itself follows the cue. */
    private Optional<Content> verbal(Cue cue, int from, String frame, VerbGroup.Form form, String rule) {
        int at = p.is(from, "not") ? from + 1 : from;
        boolean verb = scene.verbStarting(at).filter(v -> v.form() == form).isPresent();
        return cue.takes(frame) && verb ? Optional.of(content(cue, from, rule)) : Optional.empty();
    }

    private Optional<Content> against(Cue cue, int from) {
        if (cue.takes("against") && p.is(from, "against") && gerundAt(from + 1)) {
            return Optional.of(content(cue, from, "warned-against"));
        }
        return object(cue, from, "object-against", "against", "warned-against");
    }

    private Optional<Content> object(Cue cue, int from, String frame, String preposition, String rule) {
        if (!cue.takes(frame) || NounPhrases.endOfOneStarting(p, from) < 0) return Optional.empty();
        for (int i = from + 1; i < last(from); i++) {
            if (p.is(i, preposition) && gerundAt(i + 1)) return Optional.of(content(cue, from, rule));
            if (scene.verbStarting(i).filter(VerbGroup::isFinite).isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean gerundAt(int i) {
        int at = i;
        while (p.tagged(at, "RB") || p.isMark(at)) at++;
        return p.tag(at).equals("VBG");
    }

    private Optional<Content> urged(Cue cue, int from) {
        if (!cue.takes("object-to") || NounPhrases.endOfOneStarting(p, from) < 0 || p.is(from, "to"))
            return Optional.empty();
        boolean agent = cue.entry().lemma().equals("call for");
        for (int i = from + 1; i < last(from); i++) {
            Optional<VerbGroup> verb = scene.verbStarting(i);
            if (agent
                    && (p.is(i, ",") || verb.isPresent() && scene.unitEnding(i).isEmpty())) return Optional.empty();
            if (verb.isEmpty()) {
                if (p.is(i, ",") && p.is(i + 1, "who", "which", "but")) return Optional.empty();
                continue;
            }
            boolean infinitive = verb.get().form() == VerbGroup.Form.INFINITIVE && p.tagged(i, "TO");
            if (infinitive) return Optional.of(content(cue, from, "urged-to"));
            if (verb.get().isFinite()) return Optional.empty();
        }
        return Optional.empty();
    }

    /** 'dismissed the claims as "..."', 'called the agreement "..."': counts only where it quotes (GUIDELINE 5.7, 5.11). */
    private Optional<Content> named(Cue cue, int from, String frame) {
        if (!cue.takes(frame)) return Optional.empty();
        if (frame.equals("object-quote") && p.is(from, "it")) return unlikely(cue, from);
        Optional<Range> quote = quotes.nextIn(from + 1, last(from));
        if (quote.isEmpty() || finiteBetween(from, quote.get().first())) return Optional.empty();
        boolean as = !frame.equals("object-as") || asBetween(from, quote.get().first());
        boolean apart = p.is(quote.get().first() - 1, ",", ":");
        return as && !apart && NounPhrases.endOfOneStarting(p, from) > 0
                ? Optional.of(content(cue, from, "called-quote"))
                : Optional.empty();
    }

    /** "called it unlikely that ...". */
    private Optional<Content> unlikely(Cue cue, int from) {
        boolean clause = p.tagged(from + 1, "JJ") && p.is(from + 2, "that");
        boolean quote = quotes.nextIn(from + 1, Math.min(from + 4, p.size())).isPresent();
        return clause || quote ? Optional.of(content(cue, from, "called-quote")) : Optional.empty();
    }

    private boolean asBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(i, "as")) return true;
        }
        return false;
    }

    private boolean finiteBetween(int from, int to) {
        return scene.verbs().stream().anyMatch(v -> v.isFinite() && from <= v.first() && v.first() < to);
    }

    private int last(int from) {
        return Math.min(scene.sentenceEnd(from - 1), from + FARTHEST);
    }

    private Content content(Cue cue, int from, String rule) {
        Content content = Content.of(new Range(from, ends.of(from, cue.verb(), false)), rule);
        return content.to(objects.at(from).orElse(null));
    }
}
