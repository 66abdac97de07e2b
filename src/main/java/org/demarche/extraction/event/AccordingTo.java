package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.syntax.Passage;

/** "according to X": the clause around it is what X said, unless another cue has it already (GUIDELINE 5.5). */
final class AccordingTo {
    private final Scene scene;
    private final Passage p;
    private final CueLexicon lexicon;
    private final Quotes quotes;

    AccordingTo(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.p = scene.passage();
        this.lexicon = lexicon;
        this.quotes = new Quotes(p);
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 2 < p.size(); i++) {
            if (p.reads(i, "according to") && !p.quoted(i)) read(i).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> read(int i) {
        Optional<Actors> speaker = speaker(i + 2);
        if (speaker.isEmpty()) return Optional.empty();
        Optional<Range> host = opensClause(i) ? after(i, speaker.get().end()) : before(i);
        return host.filter(this::isClause)
                .map(r -> new Draft(
                        scene,
                        speaker.get(),
                        Content.of(r, "according-to"),
                        "according to",
                        Statement.Act.STATE,
                        i,
                        speaker.get().end(),
                        0,
                        List.of()));
    }

    private Optional<Actors> speaker(int from) {
        Optional<Actors> direct = new ObjectFinder(scene).at(from).filter(Actors::isBound);
        if (direct.isPresent()
                && p.is(direct.get().end(), ",")
                && p.tagged(direct.get().end() + 1, "JJ")) return Optional.empty();
        return direct.isPresent() ? direct.filter(a -> a.units().stream().noneMatch(Unit::isMedium)) : byDocument(from);
    }

    /** "according to a tweet on Monday by X". */
    private Optional<Actors> byDocument(int from) {
        for (int i = from; i < Math.min(from + 10, p.size()); i++) {
            if (p.is(i, "by", "from") && IssuedDocument.isNoun(p, from, i))
                return new ObjectFinder(scene).at(i + 1).filter(Actors::isBound);
        }
        return Optional.empty();
    }

    private boolean opensClause(int i) {
        return i == scene.sentenceStart(i) || p.is(i - 1, "but", "and", "while") && p.is(i - 2, ",", ".");
    }

    private Optional<Range> before(int i) {
        int end = p.is(i - 1, ",") ? i - 1 : i;
        Optional<Range> quote = quotes.closing(end);
        int start = quote.map(Range::first).orElse(scene.sentenceStart(i));
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    private Optional<Range> after(int i, int speakerEnd) {
        int from = speakerEnd;
        while (from < p.size() && !p.is(from, ",")) from++;
        int end = scene.sentenceEnd(i);
        while (end > from + 1 && !p.isWord(end - 1) && !p.isMark(end - 1)) end--;
        return from - speakerEnd > 8 || from + 1 >= end ? Optional.empty() : Optional.of(new Range(from + 1, end));
    }

    private boolean isClause(Range range) {
        boolean quoted = p.quoted(range.first()) && p.quoted(range.end() - 1);
        boolean finite = quoted || scene.verbs().stream().anyMatch(v -> v.isFinite() && range.holds(v.first()));
        boolean cued = scene.verbs().stream()
                .anyMatch(v ->
                        range.holds(v.first()) && !p.quoted(v.head()) && lexicon.isCue(p, v.head()) && v.isFinite());
        return finite && !cued;
    }
}
