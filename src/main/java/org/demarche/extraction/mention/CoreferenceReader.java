package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.extraction.mention.Mention.Kind;
import org.demarche.extraction.text.ParsedText;
import org.demarche.extraction.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads a text from the beginning and binds its descriptions and pronouns to what was spoken of before. */
final class CoreferenceReader {
    private final ParsedText text;
    private final StateChoice choice;
    private final Discourse discourse;
    private final DescriptionBinder descriptions;
    private final PronounBinder pronouns;
    private final List<Mention> found = new ArrayList<>();

    private CoreferenceReader(ParsedText text, StateChoice choice, Discourse discourse) {
        this.text = text;
        this.choice = choice;
        this.discourse = discourse;
        this.descriptions = new DescriptionBinder(discourse);
        this.pronouns = new PronounBinder(discourse);
    }

    /** The mentions that are no names. */
    static List<Mention> read(
            ParsedText text,
            List<SentenceNames> sentences,
            List<Mention> named,
            StateChoice choice,
            Discourse discourse) {
        CoreferenceReader reader = new CoreferenceReader(text, choice, discourse);
        Map<Integer, List<Mention>> bySentence = new TreeMap<>();
        named.forEach(m ->
                bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
        sentences.forEach(
                s -> reader.read(s, bySentence.getOrDefault(s.sentence().index(), List.of())));
        return reader.found;
    }

    private void read(SentenceNames names, List<Mention> named) {
        if (names.sentence().zone() == Zone.Kind.DATELINE) {
            return;
        }
        List<Mention> people =
                named.stream().filter(m -> m.kind() == Kind.PERSON).toList();
        List<Step> steps = new ArrayList<>();
        DescriptionSpotter.in(names, people, choice).forEach(p -> steps.add(new Step(p.first(), null, p, -1)));
        administrations(names, people).forEach(m -> steps.add(new Step(m.first(), m, null, -1)));
        named.forEach(m -> steps.add(new Step(m.first(), m, null, -1)));
        for (int i = 0; i < names.size(); i++) {
            if (PronounBinder.isPronoun(names, i) && isOutside(i, people)) {
                steps.add(new Step(i, null, null, i));
            }
        }
        steps.sort(Comparator.comparingInt(Step::first).thenComparingInt(Step::order));
        Map<Mention, Integer> clauses = clauses(Clause.subjects(names, named));
        steps.forEach(step -> take(names, step, named, clauses));
    }

    private static boolean isOutside(int token, List<Mention> people) {
        return people.stream().noneMatch(m -> m.first() < token && token < m.end());
    }

    private void take(SentenceNames names, Step step, List<Mention> named, Map<Mention, Integer> clauses) {
        Mention mention = step.mention;
        if (mention == null) {
            mention = step.phrase != null
                    ? describe(names, step.phrase, named)
                    : pronouns.bind(names, step.pronoun, isQuoted(names, step.pronoun), named);
            if (mention == null) {
                return;
            }
        }
        if (!named.contains(mention)) {
            found.add(mention);
        }
        int clause = clause(names, mention, clauses);
        boolean heading = names.sentence().zone() != Zone.Kind.PROSE;
        if (!mention.parties().isEmpty()) {
            boolean first = discourse.spoken().stream()
                    .noneMatch(a ->
                            a.isPerson() && a.sentence() == names.sentence().index());
            discourse.add(new Antecedent(
                    mention, first, clause, isPlural(names, mention), isQuoted(names, mention.first()), heading));
        }
    }

    /** In "the foreign minister, Luigi Rossi, said" the description is the name's. */
    private @Nullable Mention describe(SentenceNames names, DescriptionPhrase phrase, List<Mention> named) {
        for (Mention person : named) {
            boolean setOff = names.word(phrase.end()).equals(",") && person.first() == phrase.end() + 1;
            if (setOff
                    && person.kind() == Kind.PERSON
                    && names.word(person.end()).equals(",")) {
                return DescriptionBinder.mention(names, phrase, person.parties(), person.span(), "apposition");
            }
        }
        return descriptions.bind(names, phrase);
    }

    private static Map<Mention, Integer> clauses(List<List<Mention>> subjects) {
        Map<Mention, Integer> clauses = new HashMap<>();
        for (List<Mention> clause : subjects) {
            clause.forEach(m -> clauses.put(m, clause.get(0).first()));
        }
        return clauses;
    }

    /** A number for the verb it is the subject of; a description or pronoun is joined to no name. */
    private static int clause(SentenceNames names, Mention mention, Map<Mention, Integer> clauses) {
        Integer known = clauses.get(mention);
        if (known != null) {
            return known;
        }
        return Clause.subjects(names, List.of(mention)).isEmpty() ? -1 : mention.first();
    }

    private static boolean isPlural(SentenceNames names, Mention mention) {
        String tag = names.tag(mention.end() - 1);
        return mention.kind() != Kind.PERSON && (tag.equals("NNS") || tag.equals("NNPS"));
    }

    /** "The Biden administration" acts for the state that Biden serves (GUIDELINE 5.14). */
    private List<Mention> administrations(SentenceNames names, List<Mention> people) {
        List<Mention> all = new ArrayList<>();
        for (Mention person : people) {
            String next = names.low(person.end());
            String state = discourse.stateOf(person.parties().get(0));
            if (state != null && (next.equals("administration") || next.equals("government"))) {
                boolean article = OfficeWords.DETERMINERS.contains(names.word(person.first() - 1));
                int first = article ? person.first() - 1 : person.first();
                Span span = names.sentence().span(first, person.end() + 1);
                all.add(new Mention(
                        span,
                        span,
                        person.sentence(),
                        first,
                        person.end() + 1,
                        Kind.DESCRIPTION,
                        List.of("country:" + state),
                        person.span(),
                        "state-organ",
                        false));
            }
        }
        return all;
    }

    private boolean isQuoted(SentenceNames names, int token) {
        Span span = names.sentence().span(token, token + 1);
        for (Quotation quotation : text.quotations()) {
            if (quotation.words().contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** One thing met on the way through a sentence: a mention, a description still to bind, or a pronoun. */
    private record Step(
            int first, @Nullable Mention mention, @Nullable DescriptionPhrase phrase, int pronoun) {
        /** A description, and the pronoun in a title ("his counterpart X"), bind before the name counts as spoken. */
        int order() {
            return phrase != null ? 0 : Objects.isNull(mention) ? 1 : 2;
        }
    }
}
