package org.demarche.extraction.event;

import java.util.Optional;
import org.demarche.extraction.syntax.NounPhrases;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** "X said (that) ...", "X told Y (that) ...", "officials who say ...": a finite clause after its cue. */
final class ClauseAfter implements ContentRule {
    private final Scene scene;
    private final Passage p;
    private final Adjuncts adjuncts;
    private final ObjectFinder objects;
    private final SubjectFinder subjects;
    private final ContentEnd ends;

    ClauseAfter(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.adjuncts = new Adjuncts(scene);
        this.objects = new ObjectFinder(scene);
        this.subjects = new SubjectFinder(scene);
        this.ends = new ContentEnd(scene, lexicon);
    }

    @Override
    public Optional<Content> read(Cue cue) {
        if (cue.inverted()) return Optional.empty();
        Optional<Content> told = cue.takes("addressee-that") ? told(cue) : Optional.empty();
        return told.isPresent() || !cue.takes("that") ? told : clause(cue, adjuncts.after(cue.end()), "said-that");
    }

    private Optional<Content> told(Cue cue) {
        Optional<Actors> hearer = objects.at(cue.end());
        int end = hearer.map(Actors::end).orElseGet(() -> NounPhrases.endOfOneStarting(p, cue.end()));
        if (end <= cue.end()) return Optional.empty();
        return clause(cue, adjuncts.after(end), "told").map(c -> c.to(hearer.orElse(null)));
    }

    private Optional<Content> clause(Cue cue, int from, String rule) {
        int start = start(cue, from);
        if (start < 0 || start >= scene.sentenceEnd(cue.end() - 1)) return Optional.empty();
        return Optional.of(Content.of(new Range(start, ends.of(start, cue.verb(), true)), rule));
    }

    /** Where the clause starts, without "that"; -1 where none follows. */
    private int start(Cue cue, int from) {
        int i = p.is(from, ",") && p.is(from + 1, "that") ? from + 1 : from;
        if (p.is(i, "that") && !p.tagged(i + 1, "VB") && (p.tagged(i, "IN") || clauseFrom(i + 1)))
            return skipComma(i + 1);
        if (p.is(i, "whether", "if") && cue.entry().lemma().equals("ask")) return i;
        if (i > from || i >= p.size() || !(p.isWord(i) || p.isMark(i) || p.is(i, "(", "["))) return relative(cue, from);
        return bareClause(cue, from(cue, i)) ? from(cue, i) : relative(cue, from);
    }

    private int skipComma(int i) {
        return p.is(i, ",") ? i + 1 : i;
    }

    /** An adverb or a time right before the clause may be part of it ("said Tuesday they would" is none). */
    private int from(Cue cue, int i) {
        return p.is(cue.end(), "there", "here") ? cue.end() : i;
    }

    /** "that American officials say bolsters ...": GUIDELINE 5.5. */
    private int relative(Cue cue, int from) {
        boolean gap = p.is(cue.speaker().first() - 1, "which", "who")
                || p.is(cue.speaker().first() - 1, "that");
        return gap && scene.verbStarting(from).filter(VerbGroup::isFinite).isPresent() ? from : -1;
    }

    /** Whether any finite verb follows in the sentence. */
    private boolean clauseFrom(int i) {
        int end = scene.sentenceEnd(i - 1);
        return scene.verbs().stream().anyMatch(v -> v.isFinite() && v.first() > i && v.first() < end) || p.quoted(i);
    }

    /** Without "that": a noun phrase and its own finite verb. */
    private boolean bareClause(Cue cue, int i) {
        if (p.is(i, "about", "of", "against", "for", "as", "like", "on", "with")) return false;
        int end = scene.sentenceEnd(i);
        Optional<VerbGroup> verb = scene.verbs().stream()
                .filter(v -> v.isFinite() && i < v.first() && v.first() < end)
                .findFirst();
        return verb.isPresent()
                && (hasSubject(i, verb.get())
                        || (cue.entry().lemma().equals("say")
                                && !interrupted(i, verb.get().first())));
    }

    /** Whether the subject of a verb starts here, or behind an adjunct that opens the clause. */
    private boolean hasSubject(int from, VerbGroup verb) {
        Optional<Actors> subject = subjects.leftOf(verb.first(), 0);
        if (p.is(from, "there") && verb.first() <= from + 2) return true;
        if (subject.isEmpty() || subject.get().first() < from || p.tagged(verb.first() - 1, "W")) return false;
        boolean adjunct = p.is(subject.get().first() - 1, ",") && p.tag(from).matches("IN|RB|VBG|VBN|WRB");
        return subject.get().first() <= from + 1 || adjunct;
    }

    private boolean interrupted(int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (p.is(i, ",") || p.tagged(i, "W")) return true;
        }
        return false;
    }
}
