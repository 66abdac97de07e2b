package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.Office;
import org.demarche.extraction.gazetteer.PersonalName;
import org.jspecify.annotations.Nullable;

/** Somebody named in an article, while the article is being read: what has been learnt of them so far. */
final class Individual {
    private final @Nullable KnownPerson known;
    private String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<Span> mentions = new ArrayList<>();
    private @Nullable String office;
    private @Nullable String state;
    private @Nullable Boolean female;
    private boolean international;

    Individual(String name, @Nullable KnownPerson known) {
        this.known = known;
        this.name = known == null ? name : known.name();
    }

    void addMention(Candidate candidate) {
        aliases.add(candidate.name());
        mentions.add(candidate.span());
        if (known == null
                && PersonalName.words(candidate.plain()).size()
                        > PersonalName.words(name).size()) {
            name = candidate.plain();
        }
        learn(candidate.title());
        learn(candidate.apposition());
    }

    private void learn(@Nullable Title title) {
        if (title != null) {
            office = isCounterpart(title) ? office : longer(office, title.office());
            state = state == null ? title.state() : state;
            female = female == null ? title.female() : female;
            international |= title.international();
        }
    }

    private void learn(@Nullable Apposition apposition) {
        if (apposition != null) {
            office = office == null ? apposition.office() : office;
            state = state == null ? apposition.state() : state;
        }
    }

    private static boolean isCounterpart(Title title) {
        return title.office() != null && title.office().toLowerCase(Locale.ROOT).contains("counterpart");
    }

    private static @Nullable String longer(@Nullable String a, @Nullable String b) {
        return a == null || b != null && b.length() > a.length() ? b : a;
    }

    String name() {
        return name;
    }

    @Nullable
    KnownPerson known() {
        return known;
    }

    List<String> aliases() {
        return List.copyOf(aliases);
    }

    List<Span> mentions() {
        return List.copyOf(mentions);
    }

    /** Office as the text has it. */
    @Nullable
    String office() {
        return office;
    }

    /** Office as the text has it, else as the gazetteer has it for the day. */
    @Nullable
    String officeAt(@Nullable LocalDate day) {
        if (office != null || known == null || day == null) {
            return office;
        }
        return known.officeAt(day).map(Office::title).orElse(null);
    }

    boolean isInternational() {
        return international && state == null;
    }

    /** ISO3 as the text or the gazetteer has it. */
    @Nullable
    String state(@Nullable LocalDate day) {
        return known != null ? known.stateAt(day) : state;
    }

    void serve(String iso3) {
        state = iso3;
    }

    /** Whether a woman; null where neither gazetteer nor title tells. */
    @Nullable
    Boolean female() {
        return known != null ? Boolean.valueOf(known.female()) : female;
    }

    void guessFemale(boolean woman) {
        female = female == null ? Boolean.valueOf(woman) : female;
    }

    /** The categories of office this person fits: those held on the day, and what the text calls them. */
    Set<String> categories(@Nullable LocalDate day) {
        Set<String> all = new LinkedHashSet<>();
        if (known != null) {
            known.offices().stream().filter(o -> day == null || o.heldOn(day)).forEach(o -> all.add(o.category()));
        }
        // Of the many things that "Secretary of State" can mean, the office known to be held is the one.
        List<String> named = OfficeCategory.named(office);
        if (all.stream().noneMatch(named::contains)) {
            all.addAll(named);
        }
        return all;
    }

    /** Whether a single word or a surname with its particles can mean this person. */
    boolean answersTo(String word) {
        String folded = Folding.fold(word);
        return surnames().stream().anyMatch(s -> Folding.fold(s).equals(folded));
    }

    List<String> surnames() {
        List<String> all = new ArrayList<>();
        boolean familyFirst = isFamilyFirst();
        all.addAll(PersonalName.surnames(name, familyFirst));
        for (String alias : aliases) {
            all.addAll(PersonalName.surnames(alias, familyFirst));
        }
        if (known != null) {
            known.names().forEach(n -> all.addAll(PersonalName.surnames(n, familyFirst)));
        }
        return all;
    }

    private boolean isFamilyFirst() {
        String served = known != null ? known.stateAt(null) : state;
        return PersonalName.isFamilyFirst(served) && PersonalName.words(name).size() > 1;
    }
}
