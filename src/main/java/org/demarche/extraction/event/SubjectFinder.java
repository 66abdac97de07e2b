package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** Finds the subject of a verb group: to its left in its clause, or that of the verb it is joined to. */
final class SubjectFinder {
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "by", "late", "early", "during", "earlier", "later", "last", "this");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "while",
            "because",
            "if",
            "as",
            "since",
            "after",
            "before",
            "although",
            "though",
            "whether",
            "until",
            "how",
            "why",
            "what",
            "unless",
            "once");

    private final Scene scene;
    private final Passage p;
    private final NounPhraseReader phrases;
    private final Asides asides;

    SubjectFinder(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
        this.phrases = new NounPhraseReader(scene);
        this.asides = new Asides(scene);
    }

    Optional<Actors> of(VerbGroup verb) {
        Optional<Actors> direct = verb.isFinite() || isTransitive(verb) ? leftOf(verb.first(), 0) : Optional.empty();
        if (direct.isPresent()) return direct;
        return switch (verb.form()) {
            case FINITE -> joined(verb);
            case GERUND -> ofGerund(verb);
            case PARTICIPLE -> Optional.empty();
            case INFINITIVE -> governor(verb).flatMap(this::of);
        };
    }

    /** A participle with an object of its own is a past tense that the tagger took for one. */
    private boolean isTransitive(VerbGroup verb) {
        boolean participle = verb.form() == VerbGroup.Form.PARTICIPLE;
        return participle && !p.tag(verb.end()).matches("IN|TO|[.,:]|RB") || participle && p.is(verb.end(), "that");
    }

    /** The subject that stands right before a token, asides and adverbs skipped. */
    Optional<Actors> leftOf(int verb, int depth) {
        int i = beforeAdjuncts(verb);
        if (i <= 0 || depth > 6) return Optional.empty();
        if (p.isMark(i - 1)) return Optional.empty();
        if (p.is(i - 1, "who", "which", "that") && p.tagged(i - 1, "W")) {
            return leftOf(p.is(i - 2, ",") ? i - 2 : i - 1, depth + 1);
        }
        int opening = asides.opening(i - 1);
        if (opening > 0) {
            Optional<Unit> name =
                    scene.unitEnding(i - 1).filter(u -> u.first() == opening + 1 && u.kind() == Mention.Kind.PERSON);
            return name.isPresent() ? name.map(Actors::of) : leftOf(opening, depth + 1);
        }
        return phrases.ending(i).map(this::coordinated).or(() -> beforeReducedClause(i, depth));
    }

    /** "Mitsotakis, speaking to reporters" without its commas. */
    private Optional<Actors> beforeReducedClause(int end, int depth) {
        for (VerbGroup verb : scene.verbs()) {
            boolean reduced = verb.form() == VerbGroup.Form.GERUND || verb.form() == VerbGroup.Form.PARTICIPLE;
            if (reduced
                    && verb.end() < end
                    && end - verb.end() < 10
                    && noVerbBetween(verb.end(), end)
                    && phrases.base(verb.first()).isPresent()) {
                return leftOf(verb.first(), depth + 1);
            }
        }
        return Optional.empty();
    }

    private boolean noVerbBetween(int from, int to) {
        return scene.verbs().stream().noneMatch(v -> from <= v.first() && v.end() <= to);
    }

    /** Skips adverbs and times, "on Tuesday" with its preposition. */
    private int beforeAdjuncts(int verb) {
        int i = verb;
        while (i > 0) {
            Optional<DateExpression> date = scene.dateEnding(i);
            if (date.isPresent()) {
                i = date.get().first();
                while (PREPOSITIONS.contains(p.word(i - 1))) i--;
            } else if ((p.tagged(i - 1, "RB") && !p.is(i - 1, "not", "n't"))
                    || p.is(i - 1, "last", "first", "each", "both", "all")) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    private Actors coordinated(Unit last) {
        List<Unit> units = new ArrayList<>(List.of(last));
        int first = last.first();
        boolean list = p.is(first - 1, "and", "&");
        while (p.is(first - 1, "and", "&") || (list && p.is(first - 1, ","))) {
            int end = p.is(first - 1, "and") && p.is(first - 2, ",") ? first - 2 : first - 1;
            Optional<Unit> before = phrases.base(end).filter(Unit::isBound);
            if (before.isEmpty()) break;
            if (isObject(before.get().first()) && p.is(first - 1, ",")) break;
            units.add(0, before.get());
            first = before.get().first();
        }
        return units.size() > 1 && isObject(first) ? Actors.of(last) : new Actors(units, first, last.end());
    }

    /** Whether what starts here is governed by a verb or preposition before it, and so no subject. */
    private boolean isObject(int first) {
        boolean preposition = (p.tag(first - 1).equals("IN") || p.tag(first - 1).equals("TO"))
                && !SUBORDINATORS.contains(p.word(first - 1));
        boolean verb = scene.verbAt(first - 1)
                .filter(v -> !CueLexicon.shipped().isCue(p, v.head()))
                .isPresent();
        return first > 0 && (preposition || verb);
    }

    /** "X met Y and said": the subject of the nearest verb before it that is in no subordinate clause. */
    private Optional<Actors> joined(VerbGroup verb) {
        int before = beforeAdjuncts(verb.first());
        boolean conjunction = p.is(before - 1, "and", "but", "or", ",", "then", "yet");
        if (!conjunction) return Optional.empty();
        String tense = p.tag(verb.first());
        boolean cue = CueLexicon.shipped().isCue(p, verb.head());
        Optional<Actors> near = cue || p.is(before - 2, ",") ? Optional.empty() : nearest(verb, tense);
        if (near.isPresent()) return near;
        Optional<Actors> same = mainSubject(verb, tense);
        return same.isPresent() ? same : mainSubject(verb, "");
    }

    /** The subject of the verb right before, where it has the same tense: "who was in Oslo and spoke with Y". */
    private Optional<Actors> nearest(VerbGroup verb, String tense) {
        int k = scene.verbs().indexOf(verb) - 1;
        while (k >= 0 && !scene.verbs().get(k).isFinite()) k--;
        boolean same = k >= 0
                && scene.verbs().get(k).first() >= scene.sentenceStart(verb.first())
                && p.tag(scene.verbs().get(k).first()).equals(tense)
                && !differsInQuotation(verb, scene.verbs().get(k));
        return same ? leftOf(scene.verbs().get(k).first(), 0) : Optional.empty();
    }

    private Optional<Actors> mainSubject(VerbGroup verb, String tense) {
        int sentence = scene.sentenceStart(verb.first());
        for (int k = scene.verbs().indexOf(verb) - 1; k >= 0; k--) {
            VerbGroup other = scene.verbs().get(k);
            if (other.first() < sentence) break;
            if (!other.isFinite() || !p.tag(other.first()).startsWith(tense) || differsInQuotation(verb, other))
                continue;
            Optional<Actors> subject = leftOf(other.first(), 0);
            if (subject.isPresent() && !isSubordinate(subject.get().first())) return subject;
        }
        return Optional.empty();
    }

    private boolean differsInQuotation(VerbGroup one, VerbGroup other) {
        return p.quotationAt(one.head()) != p.quotationAt(other.head());
    }

    /** Whether a clause that starts with this subject depends on another: "that he", "while Lavrov", "said it". */
    boolean isSubordinate(int subject) {
        int i = beforeAdjuncts(subject);
        if (i > 0 && SUBORDINATORS.contains(p.word(i - 1))) return true;
        return i > 0 && scene.verbEnding(i).isPresent();
    }

    private Optional<Actors> ofGerund(VerbGroup verb) {
        Optional<Actors> with = own(verb);
        if (with.isPresent()) return with;
        int sentence = scene.sentenceStart(verb.first());
        boolean opens = verb.first() <= sentence + 2;
        return opens ? following(verb) : mainSubject(verb, "").or(() -> following(verb));
    }

    /** "with officials saying", "quoted Wang Yi saying". */
    private Optional<Actors> own(VerbGroup verb) {
        Optional<Unit> phrase =
                phrases.base(beforeAdjuncts(p.is(verb.first() - 1, "as") ? verb.first() - 1 : verb.first()));
        return phrase.filter(u -> p.is(u.first() - 1, "with", "quoted", "quotes", "quoting", "cited", "citing"))
                .map(Actors::of);
    }

    private Optional<Actors> following(VerbGroup verb) {
        return scene.verbs().stream()
                .filter(v -> v.isFinite() && v.first() > verb.end())
                .map(v -> leftOf(v.first(), 0))
                .flatMap(Optional::stream)
                .filter(a -> a.first() > verb.end() && p.is(a.first() - 1, ","))
                .findFirst();
    }

    /** The verb that an infinitive hangs on. */
    Optional<VerbGroup> governor(VerbGroup infinitive) {
        int k = scene.verbs().indexOf(infinitive) - 1;
        return k < 0 || scene.verbs().get(k).first() < scene.sentenceStart(infinitive.first())
                ? Optional.empty()
                : Optional.of(scene.verbs().get(k));
    }
}
