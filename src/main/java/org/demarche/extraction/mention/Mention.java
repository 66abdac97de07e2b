package org.demarche.extraction.mention;

import java.util.List;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody, bound to the parties they stand for.
 *
 * @param span the words that count as the mention: for a person the name without title and possessive
 * @param phrase the whole noun phrase with titles, states and appositions in front: "Russian Foreign Minister Sergei Lavrov"
 * @param sentence index of its sentence
 * @param first index of the first token of {@code phrase} in its sentence
 * @param end index after the last token of {@code phrase}
 * @param parties ids of the parties meant: one, several ("the two ministers"), or none when it is undecided
 * @param link where the mention it refers back to stands, when it is bound by coreference; part of the evidence
 * @param why how it was bound: {@code name}, {@code surname}, {@code office-description}, {@code pronoun}, {@code counterpart} ...
 * @param nested whether it lies inside the phrase of another mention ("Russian" above)
 */
public record Mention(
        Span span,
        Span phrase,
        int sentence,
        int first,
        int end,
        Kind kind,
        List<String> parties,
        @Nullable Span link,
        String why,
        boolean nested) {
    public Mention {
        parties = List.copyOf(parties);
    }

    /** This mention, marked as nested where it lies inside a longer phrase of the others. */
    Mention nestedIn(List<Mention> others) {
        boolean inside = others.stream()
                .anyMatch(o -> o.sentence == sentence && o.phrase.contains(phrase) && !o.phrase.equals(phrase));
        return new Mention(span, phrase, sentence, first, end, kind, parties, link, why, inside);
    }

    /** What kind of words. */
    public enum Kind {
        PERSON,
        /** Name, demonym, city, region or metonym of a state, acting or as a place. */
        STATE,
        ORGANISATION,
        /** "the Russian minister", "his counterpart", "the two leaders", "officials". */
        DESCRIPTION,
        PRONOUN
    }
}
