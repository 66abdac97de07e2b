package org.demarche.extraction.event;

import java.util.List;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.VerbGroup;

/** What the rules of meeting share in one passage. */
final class EncounterContext {
    private final Article article;
    final Scene scene;
    final SubjectFinder subjects;
    final ObjectFinder objects;
    final Places places;
    final Realis realis;
    final EventDates dates;

    EncounterContext(Scene scene, Article article) {
        this.article = article;
        this.scene = scene;
        this.subjects = new SubjectFinder(scene);
        this.objects = new ObjectFinder(scene);
        this.places = new Places(scene, article);
        this.realis = new Realis(scene);
        this.dates = new EventDates(scene);
    }

    /** Whether the title tells of a meeting: then "spoke with" below it means that meeting and no call. */
    boolean isMeetingReadout() {
        return Readout.is(article) && article.title().matches("(?i).*\\bmeeting\\b.*");
    }

    /** The verb groups of a family. */
    List<VerbGroup> verbs(String family) {
        return scene.verbs().stream()
                .filter(v -> EncounterLexicon.isVerb(scene.passage().word(v.head()), family))
                .toList();
    }

    /** Index after "with" and adverbs, where it stands at {@code i}; else {@code i}. */
    int afterWith(int i) {
        int at = new Adjuncts(scene).beforeWith(i);
        return scene.passage().is(at, "with") ? at + 1 : at;
    }

    /** An encounter around a verb, its date and place from its clause. */
    Encounter encounter(
            VerbGroup verb,
            Meeting.Kind kind,
            Meeting.Status status,
            List<Actors> sides,
            List<String> hosts,
            String rule) {
        int end = sides.stream()
                .mapToInt(Actors::end)
                .filter(e -> e > verb.end())
                .max()
                .orElse(verb.end());
        Optional<Place> place = places.of(verb.first(), verb.end());
        DateExpression when = dates.of(verb.first(), verb.end()).orElse(null);
        return new Encounter(
                scene,
                kind,
                status,
                sides,
                hosts,
                place.orElse(null),
                null,
                when,
                rule,
                verb.first(),
                end,
                penalty(verb),
                isCurrent(verb));
    }

    double penalty(VerbGroup verb) {
        double quoted = scene.passage().quoted(verb.head()) ? 0.1 : 0;
        return quoted + (verb.isFinite() ? 0 : 0.06);
    }

    /** A plain past or future tells the news; a perfect or a subordinate clause looks back. */
    boolean isCurrent(VerbGroup verb) {
        return verb.isFinite() && !verb.perfect();
    }
}
