package org.demarche.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** Finds where the words said stop and the reporter goes on. */
final class ContentEnd {
    /** Participles of the reporter, who tells what the speaker did by saying so. */
    private static final Set<String> REPORTERS = Set.of(
            "referring",
            "repeating",
            "citing",
            "echoing",
            "alluding",
            "speaking",
            "quoting",
            "pointing",
            "responding",
            "prompting",
            "using");

    private static final Set<String> JOINTS =
            Set.of("while", "but", "although", "though", "whereas", "and", "as", "or", ";");

    private final Scene scene;
    private final Passage p;
    private final CueLexicon lexicon;
    private final SubjectFinder subjects;

    ContentEnd(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(scene);
    }

    /**
     * Index after the last token of the content that starts at {@code start}.
     *
     * @param cue the verb group that reports it
     * @param clausal whether the content is a finite clause; else a finite verb after "and" belongs to the reporter
     */
    int of(int start, VerbGroup cue, boolean clausal) {
        int limit = limit(start, cue);
        for (int i = start + 1; i < limit; i++) {
            if (!insideOf(cue, i) && stops(i, cue, clausal)) return trimmed(start, i);
        }
        return trimmed(start, limit);
    }

    private int limit(int start, VerbGroup cue) {
        int end = scene.sentenceEnd(start);
        int quotation = p.quotationAt(cue.head());
        if (quotation < 0) return end;
        int i = start;
        while (i < end && p.quotationAt(i) == quotation) i++;
        return Math.max(i, start + 1);
    }

    /** Whether a token lies in a quotation that the cue is outside of. */
    private boolean insideOf(VerbGroup cue, int i) {
        return p.quoted(i) && p.quotationAt(i) != p.quotationAt(cue.head());
    }

    private boolean stops(int i, VerbGroup cue, boolean clausal) {
        if (p.is(i, ",")) return afterComma(i + 1, cue, clausal);
        if (p.is(i, "as", "after") && narrates(i + 1, cue)) return true;
        if (p.is(i, "in") && (p.reads(i, "in what") || p.reads(i, "in a move") || p.reads(i, "in an apparent")))
            return true;
        if (!JOINTS.contains(p.word(i))) return p.reads(i, "according to");
        return joined(i + 1, cue, clausal);
    }

    private boolean afterComma(int i, VerbGroup cue, boolean clausal) {
        if (p.reads(i, "according to") || REPORTERS.contains(p.word(i))) return true;
        if (scene.verbAt(i).filter(v -> v.form() == VerbGroup.Form.GERUND).isPresent() && lexicon.isCue(p, i))
            return true;
        if (JOINTS.contains(p.word(i))) return joined(i + 1, cue, clausal);
        return cueWithSubject(i);
    }

    /** After "and", "but", "while": another report, with a subject of its own or with that of the cue. */
    private boolean joined(int i, VerbGroup cue, boolean clausal) {
        int at = i;
        while (p.tagged(at, "RB")) at++;
        Optional<VerbGroup> verb = scene.verbStarting(at);
        if (verb.isPresent() && verb.get().isFinite()) {
            boolean tense = sameTense(verb.get(), cue);
            return tense && (!clausal || lexicon.isCue(p, verb.get().head()) || backToPast(verb.get(), cue));
        }
        if (verb.isPresent()
                && verb.get().form() == VerbGroup.Form.GERUND
                && lexicon.isCue(p, verb.get().head())) return true;
        return cueWithSubject(i);
    }

    /** "said they would ..., as Lavrov met Xi": a plain past beside words about the present or future is the reporter's. */
    private boolean narrates(int i, VerbGroup cue) {
        Optional<VerbGroup> verb = scene.verbs().stream()
                .filter(v -> v.isFinite() && v.first() >= i)
                .findFirst();
        Optional<VerbGroup> said = scene.verbs().stream()
                .filter(v -> v.isFinite() && v.first() >= cue.end() && v.end() <= i)
                .findFirst();
        boolean past = verb.isPresent()
                && p.tag(verb.get().first()).equals("VBD")
                && !verb.get().passive()
                && verb.get().modal().isEmpty();
        return past
                && said.isPresent()
                && !p.tag(said.get().first()).equals("VBD")
                && p.tag(cue.first()).equals("VBD")
                && scene.unitAt(i).isPresent();
    }

    private boolean sameTense(VerbGroup one, VerbGroup cue) {
        String tag = tense(one);
        return tag.equals(tense(cue)) || (tag.equals("VBD") && (!cue.isFinite() || cue.perfect()));
    }

    /** "said the pact holds and thanked them": a past after words in the present is the reporter's. */
    private boolean backToPast(VerbGroup verb, VerbGroup cue) {
        Optional<VerbGroup> first = scene.verbs().stream()
                .filter(v -> v.isFinite() && v.first() >= cue.end())
                .findFirst();
        return tense(cue).equals("VBD")
                && first.isPresent()
                && first.get().first() < verb.first()
                && tense(first.get()).equals("VBP");
    }

    private String tense(VerbGroup verb) {
        String tag = p.tag(verb.first());
        return tag.equals("VBZ") || tag.equals("VB") ? "VBP" : tag;
    }

    /** Whether the next verb is a reporting verb whose subject starts here. */
    private boolean cueWithSubject(int i) {
        Optional<VerbGroup> verb = scene.verbs().stream()
                .filter(v -> v.first() >= i && !p.quoted(v.first()))
                .findFirst();
        if (verb.isEmpty()
                || !verb.get().isFinite()
                || verb.get().first() - i > 25
                || verb.get().passive()) return false;
        if (!verb.get().modal().isEmpty()
                || !lexicon.find(p, verb.get().head())
                        .filter(e -> e.takes("that") || e.takes("object-of"))
                        .isPresent()) return false;
        return subjects.leftOf(verb.get().first(), 0)
                .filter(a -> a.first() >= i && a.isBound())
                .isPresent();
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start + 1 && !p.isWord(i - 1) && !p.isMark(i - 1) && !p.is(i - 1, "%", ")", "]", "$", "€")) i--;
        return i;
    }
}
