package org.demarche.extraction.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.Article;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.Passage;

/** Finds the place of an event in its clause: "in Beijing", "at Anchorage, Alaska". */
final class Places {
    private static final Set<String> IN = Set.of("in", "at");

    private final Scene scene;
    private final Passage p;
    private final Article article;

    Places(Scene scene, Article article) {
        this.scene = scene;
        this.p = scene.passage();
        this.article = article;
    }

    /** The place of what tokens from {@code first} to {@code end} tell. */
    Optional<Place> of(int first, int end) {
        EventDates clause = new EventDates(scene);
        int from = clause.left(first);
        if (p.is(from - 1, "where")) return antecedent(from - 1);
        int to = clause.right(end);
        return scene.units().stream()
                .filter(u -> from <= u.first() && u.end() <= to && isPlace(u))
                .min(Comparator.comparingInt(u -> u.first() >= first ? u.first() - first : first - u.first() + 10))
                .map(this::place);
    }

    /** "will visit Baku, Azerbaijan, on June 15, where": the place that "where" goes back to. */
    private Optional<Place> antecedent(int where) {
        List<Unit> before = scene.units().stream()
                .filter(u -> u.end() <= where
                        && u.kind() == Mention.Kind.STATE
                        && u.parties().size() == 1
                        && !isAdjective(u))
                .toList();
        if (before.isEmpty()) return Optional.empty();
        Unit last = before.get(before.size() - 1);
        Unit city = before.stream()
                .filter(u -> u.end() + 1 == last.first() && u.parties().equals(last.parties()))
                .findFirst()
                .orElse(last);
        return Optional.of(place(city));
    }

    /** Whether a place is told behind a token in its clause. */
    boolean isToldAfter(int token) {
        int to = new EventDates(scene).right(token + 1);
        return scene.units().stream().anyMatch(u -> u.first() > token && u.end() <= to && isPlace(u));
    }

    /** The place that stands at a token, as the goal of a journey. */
    Optional<Place> at(int token) {
        return scene.unitAt(token)
                .filter(u -> u.kind() == Mention.Kind.STATE && u.parties().size() == 1 && !isAdjective(u))
                .map(this::place);
    }

    private static boolean isAdjective(Unit unit) {
        return unit.why().equals("state-adjective");
    }

    private boolean isPlace(Unit unit) {
        boolean state = unit.kind() == Mention.Kind.STATE && unit.parties().size() == 1 && !isAdjective(unit);
        int before = p.is(unit.first() - 1, "the") ? unit.first() - 2 : unit.first() - 1;
        return state
                && IN.contains(p.word(before))
                && !p.tagged(unit.end(), "POS")
                && (!p.tagged(unit.end(), "NN")
                        || scene.dateStarting(unit.end()).isPresent()
                        || scene.unitAt(unit.end()).isPresent());
    }

    /** "Kyiv, Ukraine": the state behind the comma belongs to it. */
    private Place place(Unit unit) {
        int end = unit.end();
        Optional<Unit> state = p.is(end, ",") ? scene.unitAt(end + 1) : Optional.empty();
        boolean same = state.isPresent()
                && state.get().kind() == Mention.Kind.STATE
                && state.get().parties().equals(unit.parties());
        return new Place(
                p.span(unit.first(), same ? state.get().end() : end).of(article),
                unit.parties().get(0),
                unit.why().equals("state-name"));
    }
}
