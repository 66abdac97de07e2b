package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.article.Span;
import org.demarche.extraction.mention.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Binds descriptions to people named before, to the state whose organ they are, or to nobody. */
final class DescriptionBinder {
    private final Discourse discourse;
    private final GroupFinder groups;

    DescriptionBinder(Discourse discourse) {
        this.groups = new GroupFinder(discourse);
        this.discourse = discourse;
    }

    /** The mention a description makes, or null when it is none ("a leader"). */
    @Nullable
    Mention bind(SentenceNames names, DescriptionPhrase phrase) {
        String head = names.low(phrase.head());
        boolean plural = isPlural(head) || names.tag(phrase.head()).equals("NNS");
        boolean bare = phrase.state() == null && phrase.body() == null && !phrase.hasOwner();
        if (phrase.number() > 0 || plural && phrase.definite() && bare) {
            return group(names, phrase, head);
        }
        if (phrase.body() != null) {
            return official(names, phrase, head, phrase.body(), "organisation-organ");
        }
        String state = phrase.state() != null ? phrase.state() : ownerState(names, phrase);
        if (state != null) {
            return ofState(names, phrase, head, state);
        }
        return phrase.definite() && !plural ? alone(names, phrase, head) : null;
    }

    private static boolean isPlural(String head) {
        return OfficeWords.PLURALS.contains(head)
                || DescriptionSpotter.SIDES.contains(head)
                || head.equals("pair")
                || head.equals("duo");
    }

    private Mention ofState(SentenceNames names, DescriptionPhrase phrase, String head, String state) {
        boolean person = OfficeWords.isRole(head) && !isPlural(head) && !phrase.indefinite();
        String found = person ? holder(names, phrase, head, state) : null;
        if (found != null) {
            return mention(names, phrase, List.of(found), discourse.lastNamed(found), why(head));
        }
        boolean linked = phrase.state() == null;
        return mention(
                names,
                phrase,
                List.of("country:" + state),
                linked ? discourse.lastNamed("country:" + state) : null,
                head.startsWith("counterpart") ? "counterpart" : "state-organ");
    }

    private Mention official(SentenceNames names, DescriptionPhrase phrase, String head, String body, String why) {
        String found = null;
        if (OfficeWords.isRole(head) && !phrase.indefinite()) {
            found = latest(p -> p.isInternational() && officeHas(p, head));
        }
        return found != null
                ? mention(names, phrase, List.of(found), discourse.lastNamed(found), why(head))
                : mention(names, phrase, List.of(body), null, why);
    }

    private static String why(String head) {
        return head.startsWith("counterpart") ? "counterpart" : "office-description";
    }

    /** Who of the people named before holds the office described. */
    private @Nullable String holder(SentenceNames names, DescriptionPhrase phrase, String head, String state) {
        List<String> categories = head.equals("counterpart")
                ? counterpartCategories(names, phrase)
                : OfficeCategory.named(words(names, phrase));
        return latest(p -> state.equals(p.state(discourse.day()))
                && (fits(p, categories) || categories.isEmpty() && officeHas(p, head)));
    }

    private boolean fits(Individual person, List<String> categories) {
        return person.categories(discourse.day()).stream().anyMatch(categories::contains);
    }

    private List<String> counterpartCategories(SentenceNames names, DescriptionPhrase phrase) {
        String owner = lastPerson(names.sentence().index());
        return owner == null ? List.of() : List.copyOf(discourse.person(owner).categories(discourse.day()));
    }

    private @Nullable String ownerState(SentenceNames names, DescriptionPhrase phrase) {
        if (phrase.owner().equals("his") || phrase.owner().equals("her")) {
            String owner = lastPerson(names.sentence().index());
            boolean organ = OrganWords.ALONE.contains(names.word(phrase.head()));
            return owner == null || !organ ? null : discourse.stateOf(owner);
        }
        boolean organ = OrganWords.ALONE.contains(names.word(phrase.head()));
        return organ && !isPlural(names.low(phrase.head()))
                ? lastState(names.sentence().index())
                : null;
    }

    private @Nullable String lastPerson(int sentence) {
        return lastOf(sentence, Antecedent::isPerson);
    }

    /** The state last spoken of as an actor: "the ministry" is the one of the state that spoke before. */
    private @Nullable String lastState(int sentence) {
        String acting = lastOf(
                sentence, a -> a.isState() && (a.subject() || a.mention().why().equals("state-organ")));
        String any = acting != null
                ? acting
                : lastOf(sentence, a -> a.isState() && !a.mention().why().equals("state-place"));
        return any == null ? null : discourse.stateOf(any);
    }

    private @Nullable String lastOf(int sentence, java.util.function.Predicate<Antecedent> test) {
        List<Antecedent> spoken = discourse.spoken();
        for (int i = spoken.size() - 1; i >= 0 && sentence - spoken.get(i).sentence() <= 3; i--) {
            if (test.test(spoken.get(i))) {
                return spoken.get(i).party();
            }
        }
        return null;
    }

    /** "the minister", "the Secretary": whoever was last called so, else whoever holds such an office. */
    private @Nullable Mention alone(SentenceNames names, DescriptionPhrase phrase, String head) {
        if (!OfficeWords.isRole(head)) {
            return null;
        }
        String words = words(names, phrase);
        List<String> categories = OfficeCategory.named(words);
        String role = words.contains(" ") ? words : head;
        String called = latest(
                p -> officeHas(p, role) && (head.equals("minister") == isPlainMinister(p) || role.contains(" ")));
        String found = called != null ? called : latest(p -> officeHas(p, head) || fits(p, categories));
        return mention(
                names,
                phrase,
                found == null ? List.of() : List.of(found),
                found == null ? null : discourse.lastNamed(found),
                "office-description");
    }

    private static boolean isPlainMinister(Individual person) {
        String office = person.office();
        return office != null
                && office.toLowerCase(Locale.ROOT).contains("minister")
                && !office.toLowerCase(Locale.ROOT).contains("prime");
    }

    private boolean officeHas(Individual person, String words) {
        String office = person.office();
        boolean inText = office != null && office.toLowerCase(Locale.ROOT).contains(words);
        var known = person.known();
        var day = discourse.day();
        return inText
                || known != null
                        && day != null
                        && known.officeAt(day)
                                .map(o -> o.title().toLowerCase(Locale.ROOT).contains(words))
                                .orElse(false);
    }

    private Mention group(SentenceNames names, DescriptionPhrase phrase, String head) {
        int sentence = names.sentence().index();
        List<String> parties = DescriptionSpotter.SIDES.contains(head)
                ? groups.states(sentence, phrase.number())
                : groups.people(sentence, phrase.number(), words(names, phrase));
        Span link = parties.isEmpty() ? null : discourse.lastNamed(parties.get(parties.size() - 1));
        return mention(names, phrase, parties, link, "group");
    }

    /** The latest person spoken of that passes, by id. */
    private @Nullable String latest(java.util.function.Predicate<Individual> test) {
        List<Antecedent> spoken = discourse.spoken();
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Antecedent a = spoken.get(i);
            if (a.isPerson() && test.test(discourse.person(a.party()))) {
                return a.party();
            }
        }
        return null;
    }

    /** The words of the office in a phrase, in lower case, without states and determiners. */
    private static String words(SentenceNames names, DescriptionPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            String word = names.low(i);
            boolean part = names.at(i) == null
                    && !OfficeWords.DETERMINERS.contains(word)
                    && !word.equals("'s")
                    && !word.equals("two")
                    && !word.equals("both")
                    && !word.equals("a")
                    && !word.equals("an");
            if (part) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    static Mention mention(
            SentenceNames names, DescriptionPhrase phrase, List<String> parties, @Nullable Span link, String why) {
        Span span = names.sentence().span(phrase.first(), phrase.end());
        return new Mention(
                span,
                span,
                names.sentence().index(),
                phrase.first(),
                phrase.end(),
                Kind.DESCRIPTION,
                parties,
                link,
                why,
                false);
    }
}
