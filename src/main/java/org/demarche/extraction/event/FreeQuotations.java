package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Gives passages that are a quotation and nothing else to who spoke before: a running quotation over paragraphs, a quotation that goes
 * on behind its cue, one that stands free after a sentence about its speaker (GUIDELINE 4.3, 5.1, 5.11).
 */
final class FreeQuotations {
    private static final int FEWEST_WORDS = 4;

    private final List<Scene> scenes;
    private final List<List<Draft>> drafts;
    private final CueLexicon lexicon;

    /** @param drafts what the rules found in each scene */
    FreeQuotations(List<Scene> scenes, List<List<Draft>> drafts, CueLexicon lexicon) {
        this.scenes = scenes;
        this.drafts = drafts.stream().<List<Draft>>map(ArrayList::new).toList();
        this.lexicon = lexicon;
    }

    List<Draft> all() {
        for (int i = 1; i < scenes.size(); i++) {
            if (isFree(scenes.get(i)) && drafts.get(i).isEmpty()) place(i);
        }
        return drafts.stream().flatMap(List::stream).toList();
    }

    private void place(int i) {
        Scene scene = scenes.get(i);
        Scene before = scenes.get(i - 1);
        if (scene.passage().paragraph() - before.passage().paragraph() > 1) return;
        Draft last = drafts.get(i - 1).isEmpty()
                ? null
                : drafts.get(i - 1).get(drafts.get(i - 1).size() - 1);
        boolean same = scene.passage().paragraph() == before.passage().paragraph();
        Range range = new Range(0, scene.passage().size());
        if (last != null && same && last.isInterrupted() && isQuoted(last)) {
            drafts.get(i - 1).set(drafts.get(i - 1).size() - 1, last.and(new Draft.Piece(scene, range)));
        } else {
            inherited(scene, before, last).ifPresent(drafts.get(i)::add);
        }
    }

    private Optional<Draft> inherited(Scene scene, Scene before, @Nullable Draft last) {
        boolean continued = scene.passage().quotations().get(0).continued();
        if (last == null) return pending(scene, before).or(() -> free(scene, before));
        if (isQuoted(last))
            return Optional.of(draft(
                    scene, last.speaker(), last.verb(), last.act(), continued ? "quote-continued" : "quote-again"));
        return Optional.of(draft(scene, last.speaker(), "say", Statement.Act.STATE, "quote-free"));
    }

    private Optional<Draft> pending(Scene scene, Scene before) {
        return new StatementRules(before, lexicon)
                .pending()
                .map(c -> draft(scene, c.speaker(), c.entry().lemma(), c.entry().act(), "said-quote"));
    }

    /** The subject of the sentence before, where it is one named person. */
    private static Optional<Draft> free(Scene scene, Scene before) {
        SubjectFinder subjects = new SubjectFinder(before);
        return before.verbs().stream()
                .filter(VerbGroup::isFinite)
                .findFirst()
                .flatMap(subjects::of)
                .filter(a -> a.units().size() == 1 && isPerson(a))
                .map(a -> draft(scene, a, "say", Statement.Act.STATE, "quote-free"));
    }

    private static boolean isPerson(Actors actors) {
        Mention.Kind kind = actors.units().get(0).kind();
        boolean named = kind == Mention.Kind.PERSON || kind == Mention.Kind.PRONOUN;
        return named && actors.parties().size() == 1 && actors.parties().get(0).startsWith("person:");
    }

    private static Draft draft(Scene scene, Actors speaker, String verb, Statement.Act act, String rule) {
        Content content = Content.of(new Range(0, scene.passage().size()), rule);
        return new Draft(scene, speaker, content, verb, act, 0, 0, 0, List.of());
    }

    private static boolean isQuoted(Draft draft) {
        Range range = draft.content().ranges().get(draft.content().ranges().size() - 1);
        Passage p = draft.scene().passage();
        return p.quoted(range.end() - 1) && p.quoted(range.first());
    }

    private static boolean isFree(Scene scene) {
        Passage p = scene.passage();
        int words = 0;
        for (int i = 0; i < p.size(); i++) {
            if (p.isWord(i) && !p.quoted(i)) return false;
            if (p.isWord(i)) words++;
        }
        return words >= FEWEST_WORDS && !p.quotations().isEmpty();
    }
}
