package org.demarche.extraction.mention;

import org.demarche.extraction.gazetteer.KnownOrganisation;
import org.jspecify.annotations.Nullable;

/** Reads the title before a name, from the name to the left. */
final class TitleReader {
    private static final int LONGEST = 14;
    private static final WordSet CONNECTORS = WordSet.of("of for to at on in and the &");

    private final SentenceNames names;
    private final int nameFirst;
    private int left;
    private boolean role;
    private boolean honorific;
    private int roleAt = -1;
    private @Nullable String state;
    private boolean international;
    private int capitals;

    private TitleReader(SentenceNames names, int nameFirst) {
        this.names = names;
        this.nameFirst = nameFirst;
        this.left = nameFirst;
    }

    /** The title that ends before the token {@code nameFirst}, or null. */
    static @Nullable Title before(SentenceNames names, int nameFirst) {
        return new TitleReader(names, nameFirst).read();
    }

    private @Nullable Title read() {
        int at = nameFirst - 1;
        while (at >= 0 && nameFirst - at <= LONGEST) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (!role && !honorific) {
            return null;
        }
        if (left > 0 && isDeterminer(left - 1)) {
            left--;
        }
        boolean adjacent = OfficeWords.isTitleWord(names.word(nameFirst - 1));
        return new Title(left, office(), state, international, female(), adjacent);
    }

    /** Takes one more word to the left; gives its own index when the title ends there. */
    private int step(int at) {
        String word = names.word(at);
        NameSpan name = names.at(at);
        if (name != null) {
            return takeName(at, name);
        }
        if (word.equals("'s") || word.equals("'")) {
            boolean owner = role && names.at(at - 1) != null && !isPerson(names.at(at - 1));
            return owner ? at - 1 : at;
        }
        if (OfficeWords.isHonorific(word) && !role && isCapitalised(at)) {
            honorific = true;
            left = at;
            return at - 1;
        }
        if (OfficeWords.isRole(word) || isCallingInFront(at)) {
            return takeRole(at);
        }
        return takeOther(at, word);
    }

    private int takeRole(int at) {
        roleAt = role ? roleAt : at;
        role = true;
        left = at;
        return at - 1;
    }

    private boolean isCallingInFront(int at) {
        boolean noun = names.tag(at).startsWith("NN");
        return noun && OfficeWords.CALLINGS.contains(names.word(at)) && (role || at == nameFirst - 1);
    }

    private int takeName(int at, NameSpan name) {
        if (isPerson(name)) {
            return at;
        }
        if (!role) {
            // "Ambassador to Germany Richard Grenell": the office may begin further to the left.
            return isAfterConnector(name) ? name.first() - 1 : at;
        }
        if (isBarePlace(at, name)) {
            return at;
        }
        takeOwner(name);
        left = name.first();
        return name.first() - 1;
    }

    /** "in Beijing Foreign Minister Wang": only mayors go by a city without a possessive. */
    private boolean isBarePlace(int at, NameSpan name) {
        boolean place = name.isState() && name.form().isPlace();
        boolean local = names.low(roleAt).equals("mayor") || names.low(roleAt).equals("governor");
        return place && !local && !names.word(at + 1).equals("'s");
    }

    private void takeOwner(NameSpan name) {
        if (name.isState() && state == null) {
            state = name.states().get(0);
        } else if (name.meaning() instanceof KnownOrganisation) {
            international = state == null;
        }
    }

    private boolean isAfterConnector(NameSpan name) {
        String before = names.low(name.first() - 1);
        return before.equals("to") || before.equals("of") || before.equals("for") || before.equals("the");
    }

    private int takeOther(int at, String word) {
        if (OfficeWords.MODIFIERS.contains(word) || isCompoundModifier(word)) {
            return takeModifier(at);
        }
        if (CONNECTORS.contains(word)) {
            return mayConnect(at) ? at - 1 : at;
        }
        if (OfficeWords.TOPICS.contains(word) && !role) {
            return at - 1;
        }
        if (names.isTitleCase() && !NameWords.isThing(word)) {
            return at;
        }
        boolean name =
                isCapitalised(at) && names.tag(at).startsWith("NNP") && !NameWords.isCommon(word) && capitals < 3;
        if (!name || role && !NameWords.isThing(word) && at + 1 != roleAt) {
            return at;
        }
        capitals++;
        left = role ? at : left;
        return at - 1;
    }

    private int takeModifier(int at) {
        if (role) {
            left = at;
        } else if (!isCapitalised(at)) {
            return at;
        }
        return at - 1;
    }

    private static boolean isCompoundModifier(String word) {
        return word.startsWith("then-") || word.startsWith("ex-") || word.endsWith("-elect");
    }

    /** Before a role, only "and" between two offices goes on; before a topic ("of Defense") the role is still to come. */
    private boolean mayConnect(int at) {
        String word = names.low(at);
        if (role) {
            return (word.equals("and") || word.equals("&")) && OfficeWords.isRole(names.word(at - 1));
        }
        boolean topicFollows = at + 1 < nameFirst && !OfficeWords.isTitleWord(names.word(at + 1));
        return topicFollows && hasRoleBefore(at);
    }

    private boolean hasRoleBefore(int at) {
        for (int i = at - 1; i >= 0 && nameFirst - i <= LONGEST; i--) {
            if (OfficeWords.isRole(names.word(i))) {
                return true;
            }
            if (!isCapitalised(i)
                    && !CONNECTORS.contains(names.word(i))
                    && !OfficeWords.MODIFIERS.contains(names.word(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isDeterminer(int at) {
        return OfficeWords.DETERMINERS.contains(names.word(at));
    }

    private boolean isCapitalised(int at) {
        return names.isCapitalised(at);
    }

    private static boolean isPerson(@Nullable NameSpan name) {
        return name != null && name.isPerson();
    }

    private @Nullable String office() {
        if (!role) {
            return null;
        }
        int from = left;
        for (NameSpan name : names.names()) {
            from = name.first() >= left && name.end() <= roleAt ? name.end() : from;
        }
        while (from < nameFirst && (names.at(from) != null || isSkippable(names.word(from)))) {
            from++;
        }
        int to = nameFirst;
        while (to > from && to - 1 != roleAt && OfficeWords.isHonorific(names.word(to - 1))) {
            to--;
        }
        // "President of Russia Vladimir Putin" names its state behind the office.
        if (state == null
                && to - 1 > roleAt
                && names.stateAt(to - 1) != null
                && names.low(roleAt + 1).equals("of")) {
            state = java.util.Objects.requireNonNull(names.stateAt(to - 1))
                    .states()
                    .get(0);
        }
        return from >= to ? null : names.sentence().span(from, to).of(names.article());
    }

    private static boolean isSkippable(String word) {
        return word.equals("'s") || word.equals("'") || OfficeWords.DETERMINERS.contains(word);
    }

    private @Nullable Boolean female() {
        for (int i = left; i < nameFirst; i++) {
            if (OfficeWords.FEMALE.contains(names.word(i))) {
                return true;
            }
            if (OfficeWords.MALE.contains(names.word(i))) {
                return false;
            }
        }
        return null;
    }
}
