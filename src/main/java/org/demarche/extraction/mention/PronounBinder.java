package org.demarche.extraction.mention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.article.Span;
import org.demarche.extraction.mention.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Binds "he", "she" and "they" by gender, number and salience: the subject of the last clause before everybody else.
 *
 * @see <a href="https://aclanthology.org/J94-4002/">Lappin and Leass, An algorithm for pronominal anaphora resolution, 1994</a>
 */
final class PronounBinder {
    private static final WordSet MALE = WordSet.of("he him his himself");
    private static final WordSet FEMALE = WordSet.of("she her hers herself");
    private static final WordSet PLURAL = WordSet.of("they them their themselves");

    private static final int FARTHEST = 3;
    private static final int OTHER_SENTENCE = 10;
    private static final int PER_SENTENCE = 25;
    private static final int FIRST = 12;
    private static final int SUBJECT = 30;
    private static final int QUOTED = -40;
    private static final int HEADING = -20;
    private static final int REPEATED = 4;
    private static final int CLEAR = 6;

    private final Discourse discourse;

    PronounBinder(Discourse discourse) {
        this.discourse = discourse;
    }

    static boolean isPronoun(SentenceNames names, int i) {
        String word = names.word(i);
        return MALE.contains(word) || FEMALE.contains(word) || PLURAL.contains(word) || speaksAsIt(names, i);
    }

    private static boolean speaksAsIt(SentenceNames names, int i) {
        return names.low(i).equals("it") && SayingVerbs.contains(names.word(i + 1));
    }

    /**
     * @param named the names of the sentence, those behind the pronoun too
     */
    Mention bind(SentenceNames names, int i, boolean quoted, List<Mention> named) {
        int sentence = names.sentence().index();
        String word = names.word(i);
        List<String> parties = PLURAL.contains(word)
                ? several(sentence)
                : word.equalsIgnoreCase("it") ? body(sentence) : person(names, i, quoted, named);
        Span span = names.sentence().span(i, i + 1);
        Span link = parties.isEmpty() ? null : discourse.lastNamed(parties.get(0));
        return new Mention(span, span, sentence, i, i + 1, Kind.PRONOUN, parties, link, "pronoun", false);
    }

    private List<String> person(SentenceNames names, int i, boolean quoted, List<Mention> named) {
        boolean woman = FEMALE.contains(names.word(i));
        Mention near = neighbour(names, i, named);
        if (near != null && mayBe(near.parties().get(0), woman)) {
            return near.parties();
        }
        return single(names.sentence().index(), woman, quoted);
    }

    private boolean mayBe(String id, boolean woman) {
        Boolean female = discourse.person(id).female();
        return female == null || female == woman;
    }

    /** In "X and his counterpart" it is X; in "Ahead of his arrival, X said" too. */
    private static @Nullable Mention neighbour(SentenceNames names, int i, List<Mention> named) {
        boolean opening = i <= 5 && !names.low(0).equals(names.low(i)) && hasNoVerb(names, i);
        for (Mention mention : named) {
            boolean person = mention.kind() == Kind.PERSON;
            if (person && mention.end() == i - 1 && names.low(i - 1).equals("and")) {
                return mention;
            }
            if (person && mention.end() <= i) {
                opening = false;
            }
            if (person && opening && mention.first() > i) {
                return names.word(mention.first() - 1).equals(",") ? mention : null;
            }
        }
        return null;
    }

    private static boolean hasNoVerb(SentenceNames names, int end) {
        for (int i = 0; i < end; i++) {
            String tag = names.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return false;
            }
        }
        return true;
    }

    private List<String> single(int sentence, boolean woman, boolean quoted) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Antecedent antecedent : discourse.spoken()) {
            if (antecedent.isPerson() && sentence - antecedent.sentence() <= FARTHEST) {
                Boolean female = discourse.person(antecedent.party()).female();
                if (female == null || female == woman) {
                    int score = score(antecedent, sentence, quoted) - (female == null ? 5 : 0);
                    scores.merge(antecedent.party(), score, Math::max);
                }
            }
        }
        return best(scores);
    }

    private int score(Antecedent antecedent, int sentence, boolean quoted) {
        int distance = sentence - antecedent.sentence();
        int score = -PER_SENTENCE * distance - (distance > 0 ? OTHER_SENTENCE : 0);
        score += antecedent.first() ? FIRST : 0;
        score += antecedent.subject() ? SUBJECT : 0;
        score += antecedent.quoted() != quoted ? (antecedent.quoted() ? QUOTED : QUOTED / 4) : 0;
        score += antecedent.heading() ? HEADING : 0;
        return score + REPEATED * Math.min(3, discourse.count(antecedent.party()));
    }

    private static List<String> best(Map<String, Integer> scores) {
        String best = null;
        int top = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<String, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > top) {
                second = top;
                top = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean clear = best != null && (second == Integer.MIN_VALUE || top - second >= CLEAR);
        return clear && best != null ? List.of(best) : List.of();
    }

    /** The subjects of one verb in this sentence or those before, else a plural spoken of there. */
    private List<String> several(int sentence) {
        for (int back = 0; back <= 2; back++) {
            Map<Integer, Set<String>> clauses = new TreeMap<>();
            for (Antecedent antecedent : discourse.spoken()) {
                if (antecedent.sentence() == sentence - back && antecedent.subject() && !antecedent.quoted()) {
                    Set<String> parties = clauses.computeIfAbsent(antecedent.clause(), c -> new LinkedHashSet<>());
                    parties.addAll(antecedent.mention().parties());
                    if (antecedent.plural() && antecedent.isSingle()) {
                        return antecedent.mention().parties();
                    }
                }
            }
            for (Set<String> parties : clauses.values()) {
                if (parties.size() > 1 && areAlike(parties)) {
                    return parties.stream().sorted().toList();
                }
            }
        }
        return List.of();
    }

    private static boolean areAlike(Set<String> parties) {
        return parties.stream().allMatch(id -> id.startsWith("person:"))
                || parties.stream().noneMatch(id -> id.startsWith("person:"));
    }

    private List<String> body(int sentence) {
        List<Antecedent> spoken = discourse.spoken();
        for (int i = spoken.size() - 1; i >= 0 && sentence - spoken.get(i).sentence() <= 2; i--) {
            Antecedent a = spoken.get(i);
            boolean body = a.isSingle() && !a.isPerson();
            if (body && a.subject() && a.mention().kind() != Kind.PRONOUN && !a.quoted()) {
                return a.mention().parties();
            }
        }
        return List.of();
    }
}
