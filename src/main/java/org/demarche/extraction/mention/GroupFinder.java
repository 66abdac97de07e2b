package org.demarche.extraction.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds who "the two ministers" or "both sides" are: the parties of that kind spoken of last. */
final class GroupFinder {
    private static final int FARTHEST = 6;

    private final Discourse discourse;

    GroupFinder(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The states that acted last, or whose people did; none unless there are as many as asked for. */
    List<String> states(int sentence, int number) {
        return last(sentence, number, this::stateOf);
    }

    /**
     * The people last spoken of who hold an office.
     *
     * @param office the office in the plural, lower case
     */
    List<String> people(int sentence, int number, String office) {
        List<String> categories = OfficeCategory.named(singular(office));
        return last(sentence, number, a -> a.isPerson() && holdsOneOf(a.party(), categories) ? a.party() : null);
    }

    private @Nullable String stateOf(Antecedent antecedent) {
        if (antecedent.isState()) {
            return antecedent.mention().why().equals("state-place") ? null : antecedent.party();
        }
        String served = antecedent.isPerson() ? discourse.stateOf(antecedent.party()) : null;
        return served == null ? null : "country:" + served;
    }

    private boolean holdsOneOf(String person, List<String> categories) {
        return categories.isEmpty()
                || discourse.person(person).categories(discourse.day()).stream().anyMatch(categories::contains);
    }

    private List<String> last(int sentence, int number, Function<Antecedent, @Nullable String> member) {
        int wanted = Math.max(2, number);
        Set<String> members = new LinkedHashSet<>();
        List<Antecedent> spoken = discourse.spoken();
        for (int i = spoken.size() - 1; i >= 0 && members.size() < wanted; i--) {
            if (sentence - spoken.get(i).sentence() > FARTHEST) {
                break;
            }
            String found = member.apply(spoken.get(i));
            if (found != null) {
                members.add(found);
            }
        }
        return members.size() == wanted ? members.stream().sorted().toList() : List.of();
    }

    private static String singular(String words) {
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - 3) + "y";
        }
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
