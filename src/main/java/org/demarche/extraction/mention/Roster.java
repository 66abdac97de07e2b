package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.PersonalName;
import org.jspecify.annotations.Nullable;

/** The people of an article: each name string, however spelt, is one person's. */
final class Roster {
    /** Joins every spelling of one name and keeps different names apart (measured on transliterations of Ukrainian names). */
    private static final double SAME_NAME = 0.91;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final List<Individual> people = new ArrayList<>();

    Roster(Gazetteer gazetteer, @Nullable LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    List<Individual> people() {
        return people;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** The person of a full name, entered when new. */
    Individual enter(Candidate candidate) {
        KnownPerson known = known(candidate);
        Individual same = find(candidate, known);
        return same != null ? same : enter(new Individual(candidate.plain(), known));
    }

    Individual enter(Individual person) {
        people.add(person);
        return person;
    }

    /** The person of the gazetteer in this article. */
    Individual enter(KnownPerson known) {
        for (Individual person : people) {
            if (known.equals(person.known())) {
                return person;
            }
        }
        return enter(new Individual(known.name(), known));
    }

    List<Individual> answeringTo(String surname) {
        return people.stream().filter(p -> p.answersTo(surname)).toList();
    }

    /** People whose surname is a spelling of this one. */
    List<Individual> nearlyAnsweringTo(String surname) {
        String folded = Folding.fold(surname);
        return folded.length() < 5
                ? List.of()
                : people.stream()
                        .filter(p -> p.surnames().stream().anyMatch(s -> isSpelling(Folding.fold(s), folded)))
                        .toList();
    }

    private static boolean isSpelling(String a, String b) {
        return a.length() > 4 && a.charAt(0) == b.charAt(0) && SIMILARITY.apply(a, b) >= SAME_NAME + 0.02;
    }

    private @Nullable KnownPerson known(Candidate candidate) {
        List<KnownPerson> all = candidate.known();
        Title title = candidate.title();
        String state = title == null ? null : title.state();
        if (state != null) {
            for (KnownPerson known : all) {
                if (known.offices().stream().anyMatch(o -> state.equals(o.iso3()))) {
                    return known;
                }
            }
        }
        return all.isEmpty() ? null : all.get(0);
    }

    private @Nullable Individual find(Candidate candidate, @Nullable KnownPerson known) {
        for (Individual person : people) {
            boolean same = known != null && person.known() != null
                    ? known.equals(person.known())
                    : isSameName(candidate.plain(), person);
            if (same) {
                return person;
            }
        }
        return null;
    }

    private static boolean isSameName(String plain, Individual person) {
        String a = Folding.fold(plain);
        for (String alias : person.aliases()) {
            String b = Folding.fold(PersonalName.plain(alias));
            if (a.equals(b) || isVariant(a, b)) {
                return true;
            }
        }
        return a.equals(Folding.fold(person.name()));
    }

    /** The same surname with a shorter or another spelling of the given name: "Alex Smith", "Alexander Smith". */
    private static boolean isVariant(String a, String b) {
        List<String> x = PersonalName.words(a);
        List<String> y = PersonalName.words(b);
        if (x.size() < 2 || y.size() < 2) {
            return false;
        }
        boolean given = x.get(0).startsWith(y.get(0)) && y.get(0).length() > 2
                || y.get(0).startsWith(x.get(0)) && x.get(0).length() > 2
                || SIMILARITY.apply(x.get(0), y.get(0)) >= SAME_NAME;
        String last = x.get(x.size() - 1);
        String other = y.get(y.size() - 1);
        return given && (last.equals(other) || isSpelling(last, other)) && last.charAt(0) == other.charAt(0);
    }

    /** Whoever of the gazetteer is known by nearly this full name: another spelling of it. */
    @Nullable
    KnownPerson spelling(String plain) {
        String folded = Folding.fold(plain);
        List<String> words = PersonalName.words(folded);
        return gazetteer.people().all().stream()
                .filter(k -> isSpellingOf(words, PersonalName.words(Folding.fold(k.name()))))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSpellingOf(List<String> a, List<String> b) {
        return a.size() == b.size()
                && a.size() > 1
                && isSpelling(a.get(a.size() - 1), b.get(b.size() - 1))
                && a.get(0).charAt(0) == b.get(0).charAt(0)
                && SIMILARITY.apply(a.get(0), b.get(0)) >= SAME_NAME - 0.06;
    }

    /** Whom a surname alone or with a title means, of all that are known; null unless one stands out. */
    @Nullable
    KnownPerson wellKnown(String surname, @Nullable Title title, StatesSeen states) {
        List<KnownPerson> fitting = gazetteer.people().withSurname(surname).stream()
                .filter(k -> Prominence.fits(k, title, day))
                .filter(k -> title != null && title.office() != null || states.has(k.stateAt(day)))
                .toList();
        int best = fitting.stream()
                .mapToInt(k -> Prominence.of(k, title, day))
                .max()
                .orElse(0);
        List<KnownPerson> top = fitting.stream()
                .filter(k -> Prominence.of(k, title, day) == best)
                .toList();
        boolean clear = top.size() == 1 && (best >= Prominence.HIGH || title != null && title.office() != null);
        return clear ? Objects.requireNonNull(top.get(0)) : null;
    }
}
