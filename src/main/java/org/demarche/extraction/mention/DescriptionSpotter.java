package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extraction.gazetteer.KnownOrganisation;
import org.demarche.extraction.gazetteer.StateName;
import org.jspecify.annotations.Nullable;

/** Finds the descriptions of a sentence that stand outside of the phrases of its named people. */
final class DescriptionSpotter {
    static final WordSet SIDES =
            WordSet.of("sides countries nations governments states neighbours neighbors powers capitals");
    private static final WordSet GROUPS = WordSet.of("pair duo");
    private static final WordSet NUMBERS = WordSet.of("two both three");
    private static final WordSet NOBODY =
            WordSet.of("no any every each another other some most many all several few one");
    private static final WordSet OWNERS = WordSet.of("his her its their");

    private final SentenceNames names;
    private final List<Mention> people;
    private final StateChoice choice;

    private DescriptionSpotter(SentenceNames names, List<Mention> people, StateChoice choice) {
        this.names = names;
        this.people = people;
        this.choice = choice;
    }

    /**
     * @param people the mentions of people in the sentence
     */
    static List<DescriptionPhrase> in(SentenceNames names, List<Mention> people, StateChoice choice) {
        DescriptionSpotter spotter = new DescriptionSpotter(names, people, choice);
        List<DescriptionPhrase> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (spotter.isHead(i)) {
                DescriptionPhrase phrase = spotter.phrase(i);
                if (phrase != null) {
                    found.add(phrase);
                    i = phrase.end() - 1;
                }
            }
        }
        return found;
    }

    private boolean isHead(int i) {
        String word = names.word(i);
        boolean kind = OfficeWords.isRole(word)
                || OrganWords.ORGANS.contains(word)
                || OfficeWords.PLURALS.contains(word)
                || SIDES.contains(word)
                || GROUPS.contains(word);
        return kind
                && !isPersonal(i)
                && names.at(i) == null
                && !isNoun(i + 1)
                && !names.tag(i).startsWith("VB");
    }

    /** A noun behind it takes over the head: "foreign ministry spokesman". */
    private boolean isNoun(int i) {
        String word = names.word(i);
        return !isPersonal(i)
                && (OfficeWords.isRole(word) || OrganWords.ORGANS.contains(word) || OfficeWords.PLURALS.contains(word))
                && names.tag(i).startsWith("N");
    }

    private boolean isPersonal(int token) {
        return people.stream().anyMatch(m -> m.first() <= token && token < m.end());
    }

    private @Nullable DescriptionPhrase phrase(int head) {
        Left left = new Left(head);
        left.read();
        int end = head + 1;
        String state = left.state;
        String body = left.body;
        int behind = ownerBehind(head);
        if (state == null && body == null && behind > 0) {
            NameSpan owner = java.util.Objects.requireNonNull(names.at(behind));
            end = owner.end();
            state = owner.isState() ? choice.of(owner) : null;
            body = bodyOf(owner);
        }
        if (NOBODY.contains(names.word(left.first - 1)) && !left.definite) {
            return null;
        }
        boolean alone = state == null && body == null && !left.definite && left.owner.isEmpty() && left.number == 0;
        return alone
                ? null
                : new DescriptionPhrase(
                        left.first, head, end, state, body, left.owner, left.definite, left.indefinite, left.number);
    }

    /** The state or body behind a head: "the president of France", "a spokesman for the Kremlin". */
    private int ownerBehind(int head) {
        int at = head + 1;
        if (names.low(at).equals("of") && OfficeWords.TOPICS.contains(names.word(at + 1)) && names.at(at + 1) == null) {
            at += 2;
            while (OfficeWords.TOPICS.contains(names.word(at))
                    || names.low(at).equals("and") && OfficeWords.TOPICS.contains(names.word(at + 1))) {
                at++;
            }
        }
        String link = names.low(at);
        if (!link.equals("of") && !link.equals("for") && !link.equals("from")) {
            return -1;
        }
        int owner = names.low(at + 1).equals("the") ? at + 2 : at + 1;
        NameSpan name = names.at(owner);
        boolean fits = name != null
                && (name.isState() && isOwner(name) || bodyOf(name) != null)
                && !names.tag(name.end()).startsWith("NN");
        return fits ? owner : -1;
    }

    private static boolean isOwner(NameSpan name) {
        StateName.Form form = name.form();
        return form == StateName.Form.NAME || form == StateName.Form.METONYM;
    }

    private static @Nullable String bodyOf(NameSpan name) {
        return name.meaning() instanceof KnownOrganisation known ? "organisation:" + known.id() : null;
    }

    /** Reads a phrase from its head to the left. */
    private final class Left {
        private int first;
        private @Nullable String state;
        private @Nullable String body;
        private String owner = "";
        private boolean definite;
        private boolean indefinite;
        private int number;

        Left(int head) {
            first = head;
        }

        void read() {
            while (first > 0 && step(first - 1)) {
                // each step moves first to the left
            }
        }

        private boolean step(int at) {
            NameSpan name = names.at(at);
            if (name != null) {
                return takeName(name, names.word(at + 1).equals("'s"));
            }
            String word = names.low(at);
            if (word.equals("'s") || word.equals("'")) {
                return takePossessive(at);
            }
            if (isPersonal(at)) {
                return false;
            }
            if (OWNERS.contains(word)) {
                owner = word;
                definite = true;
            } else if (OfficeWords.DETERMINERS.contains(word)) {
                definite = true;
            } else if (word.equals("a") || word.equals("an")) {
                indefinite = true;
            } else if (NUMBERS.contains(word)) {
                number = word.equals("three") ? 3 : 2;
                first = at;
                return true;
            } else if (isModifier(at, word)) {
                first = at;
                return true;
            } else {
                return false;
            }
            first = at;
            return false;
        }

        private boolean isModifier(int at, String word) {
            return OfficeWords.MODIFIERS.contains(word)
                    || OrganWords.BETWEEN.contains(word)
                    || OrganWords.ORGANS.contains(word) && names.tag(at).startsWith("N")
                    || names.tag(at).startsWith("JJ") && !names.isCapitalised(at);
        }

        private boolean takePossessive(int at) {
            NameSpan name = names.at(at - 1);
            if (name == null || isPersonal(at - 1)) {
                return false;
            }
            return takeName(name, true);
        }

        private boolean takeName(NameSpan name, boolean possessive) {
            boolean place = name.isState() && name.form().isPlace();
            if (state != null || body != null || place && !possessive || isPersonal(name.first())) {
                return false;
            }
            state = name.isState() ? choice.of(name) : null;
            body = bodyOf(name);
            if (state == null && body == null) {
                return false;
            }
            first = name.first();
            definite |= possessive;
            return true;
        }
    }
}
