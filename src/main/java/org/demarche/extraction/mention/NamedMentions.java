package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.extraction.gazetteer.KnownOrganisation;
import org.demarche.extraction.gazetteer.Medium;
import org.demarche.extraction.mention.Mention.Kind;
import org.demarche.extraction.text.Vocabulary;

/** Turns bound names into mentions: people, states, organisations. */
final class NamedMentions {
    private final StateChoice choice;
    private final PersonIds ids;
    private final Vocabulary vocabulary;

    NamedMentions(StateChoice choice, PersonIds ids, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.choice = choice;
        this.ids = ids;
    }

    List<Mention> of(List<SentenceNames> sentences, Map<Candidate, Individual> people) {
        List<Mention> mentions = new ArrayList<>();
        Set<Span> personal = new HashSet<>();
        people.forEach((candidate, person) -> {
            mentions.add(person(candidate, person));
            personal.add(candidate.span());
        });
        for (SentenceNames names : sentences) {
            for (NameSpan name : names.names()) {
                if (personal.stream().noneMatch(p -> p.contains(name.span()))) {
                    add(names, name, mentions);
                }
            }
        }
        return mentions;
    }

    private Mention person(Candidate candidate, Individual person) {
        int first = candidate.phraseFirst();
        Title title = candidate.title();
        boolean setOff =
                title != null && candidate.names().word(candidate.first() - 1).equals(",");
        int phraseFirst = setOff ? candidate.first() : first;
        Span phrase = candidate.names().sentence().span(phraseFirst, candidate.end());
        String why = candidate.isFull() ? "name" : "surname";
        return new Mention(
                candidate.span(),
                phrase,
                candidate.sentence(),
                phraseFirst,
                candidate.end(),
                Kind.PERSON,
                List.of(ids.of(person)),
                null,
                why,
                false);
    }

    private void add(SentenceNames names, NameSpan name, List<Mention> mentions) {
        if (name.isState()) {
            String iso3 = choice.of(name);
            if (iso3 != null && StateGuard.counts(names, name, vocabulary)) {
                mentions.add(mention(names, name, Kind.STATE, "country:" + iso3, StateReading.of(names, name)));
            }
        } else if (name.meaning() instanceof KnownOrganisation organisation) {
            mentions.add(
                    mention(names, name, Kind.ORGANISATION, "organisation:" + organisation.id(), "organisation-name"));
        } else if (name.meaning() instanceof Medium medium) {
            mentions.add(mention(names, name, Kind.ORGANISATION, Parties.idOf(medium), "medium"));
        }
    }

    private static Mention mention(SentenceNames names, NameSpan name, Kind kind, String party, String why) {
        boolean article = names.low(name.first() - 1).equals("the");
        int first = article ? name.first() - 1 : name.first();
        Span phrase = new Span(
                name.span().field(), names.token(first).start(), name.span().end());
        return new Mention(
                name.span(),
                article ? phrase : name.span(),
                name.sentence(),
                first,
                name.end(),
                kind,
                List.of(party),
                null,
                why,
                false);
    }
}
