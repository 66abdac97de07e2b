package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** Finds reporting verbs that report something really said (GUIDELINE 5.4) by somebody we can name. */
final class CueFinder {
    private static final Set<String> UNMADE = Set.of("will", "would", "may", "might", "should", "could", "must", "can");
    /** Verbs that leave the saying said: "went on to say", "used the meeting to stress". */
    private static final Set<String> GOVERNORS = Set.of(
            "went", "goes", "going", "continued", "took", "takes", "used", "wrote", "returned", "began", "rushed");
    /** Prepositions that lead to a report really made: "by saying", "after warning"; not "the importance of insisting". */
    private static final Set<String> MANNER = Set.of("by", "while", "after", "before", "as", "in", "when", "with");

    private static final Set<String> DOUBTERS = Set.of("if", "whether", "unless");

    private final Scene scene;
    private final Passage p;
    private final CueLexicon lexicon;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final Quotes quotes;

    CueFinder(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(scene);
        this.objects = new ObjectFinder(scene);
        this.quotes = new Quotes(p);
    }

    List<Cue> all() {
        List<Cue> cues = new ArrayList<>();
        for (VerbGroup verb : scene.verbs()) {
            lexicon.find(p, verb.head())
                    .filter(e -> isMade(verb, e))
                    .flatMap(e -> cue(verb, e))
                    .ifPresent(cues::add);
        }
        return List.copyOf(cues);
    }

    private Optional<Cue> cue(VerbGroup verb, CueLexicon.Entry entry) {
        int end = entry.particleEnd(p, verb.end());
        if (quotedAsSaying(verb)) return quoted(verb).map(s -> new Cue(verb, entry, s, end, false));
        Optional<Actors> inverted = inverted(verb, entry);
        if (inverted.isPresent()) return inverted.map(s -> new Cue(verb, entry, s, Math.max(end, s.end()), true));
        return subjects.of(verb)
                .map(s -> s.isBound() ? s : issuer(s))
                .filter(CueFinder::speaks)
                .filter(s -> !doubted(s))
                .map(s -> new Cue(verb, entry, s, end, false));
    }

    /** "issued a statement which said": who issued it speaks. */
    private Actors issuer(Actors document) {
        boolean issued = IssuedDocument.isNoun(p, document.first(), document.end())
                && p.is(document.first() - 1, "issued", "released", "published", "posted");
        return issued ? scene.verbEnding(document.first()).flatMap(subjects::of).orElse(document) : document;
    }

    private static boolean speaks(Actors actors) {
        return actors.isBound() && actors.units().stream().noneMatch(Unit::isMedium);
    }

    private boolean isMade(VerbGroup verb, CueLexicon.Entry entry) {
        if (scene.isAsked(verb.head())) return false;
        if (verb.negated() || (verb.passive() && !entry.lemma().equals("be clear"))) return false;
        if (UNMADE.contains(verb.modal())) return verb.modal().equals("can") && p.is(verb.first() - 1, "i", "we");
        if (verb.form() == VerbGroup.Form.INFINITIVE) return governed(verb);
        if (p.is(verb.first() - 1, "to", "let", "without")) return false;
        if (verb.form() == VerbGroup.Form.GERUND
                && p.tag(verb.first() - 1).equals("IN")
                && !MANNER.contains(p.word(verb.first() - 1))) return false;
        if (verb.form() == VerbGroup.Form.GERUND && p.is(verb.first() - 1, "and", "or") && !followsGerund(verb))
            return false;
        return verb.form() != VerbGroup.Form.PARTICIPLE
                || subjects.leftOf(verb.first(), 0).isPresent()
                || isBeforeQuote(verb);
    }

    /** "noting this and saying that": a gerund after "and" alone may be joined to a noun of anybody's. */
    private boolean followsGerund(VerbGroup verb) {
        return scene.verbs().stream()
                .anyMatch(v -> v.form() == VerbGroup.Form.GERUND
                        && v.end() < verb.first()
                        && v.first() >= scene.sentenceStart(verb.first())
                        && CueLexicon.shipped().isCue(p, v.head()));
    }

    private boolean isBeforeQuote(VerbGroup verb) {
        return quotes.closing(verb.first()).isPresent();
    }

    private boolean governed(VerbGroup verb) {
        Optional<VerbGroup> governor = subjects.governor(verb);
        return governor.isPresent()
                && GOVERNORS.contains(p.word(governor.get().head()))
                && governor.get().modal().isEmpty()
                && !governor.get().negated();
    }

    private boolean doubted(Actors subject) {
        return DOUBTERS.contains(p.word(subject.first() - 1));
    }

    /** "was quoted as saying": the one quoted speaks. */
    private boolean quotedAsSaying(VerbGroup verb) {
        return p.is(verb.first() - 1, "as") && p.is(verb.first() - 2, "quoted", "cited", "reported");
    }

    private Optional<Actors> quoted(VerbGroup verb) {
        return scene.verbAt(verb.first() - 2).flatMap(subjects::of).filter(CueFinder::speaks);
    }

    /** '"...," said Lavrov'. */
    private Optional<Actors> inverted(VerbGroup verb, CueLexicon.Entry entry) {
        int before = verb.first();
        boolean afterQuote = p.is(before - 1, ",")
                ? quotes.closing(before - 1).isPresent()
                : quotes.closing(before).isPresent();
        if (!afterQuote || !entry.takes("quote") || verb.end() - verb.first() > 1) return Optional.empty();
        return objects.at(verb.end()).filter(CueFinder::speaks);
    }
}
