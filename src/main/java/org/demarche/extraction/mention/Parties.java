package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Span;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Organisation;
import org.demarche.diplomacy.Party;
import org.demarche.diplomacy.Person;
import org.demarche.extraction.gazetteer.Folding;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.Medium;
import org.demarche.extraction.mention.Mention.Kind;

/** The parties of a text, in the order of their first mention by name. */
final class Parties {
    private Parties() {}

    static String idOf(Medium medium) {
        return "organisation:" + Folding.slug(medium.name());
    }

    static List<Party> of(
            Gazetteer gazetteer, List<Mention> mentions, Roster roster, PersonIds ids, Map<String, String> bodies) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.kind() != Kind.PRONOUN && mention.kind() != Kind.DESCRIPTION) {
                mention.parties().forEach(id -> spans.computeIfAbsent(id, i -> new ArrayList<>())
                        .add(mention.span()));
            }
        }
        Map<String, Individual> people = ids.people();
        List<Party> parties = new ArrayList<>();
        spans.forEach((id, found) -> parties.add(party(gazetteer, id, found, people, bodies, roster)));
        return parties;
    }

    private static Party party(
            Gazetteer gazetteer,
            String id,
            List<Span> spans,
            Map<String, Individual> people,
            Map<String, String> bodies,
            Roster roster) {
        Individual person = people.get(id);
        if (person != null) {
            return new Person(
                    id,
                    person.name(),
                    person.aliases(),
                    person.state(roster.day()),
                    person.officeAt(roster.day()),
                    spans);
        }
        if (id.startsWith("country:")) {
            String iso3 = id.substring("country:".length());
            return new Country(id, iso3, gazetteer.stateName(iso3), spans);
        }
        return new Organisation(id, bodies.getOrDefault(id, id), spans);
    }

    /** The names of the organisations found in the sentences, by id. */
    static Map<String, String> bodies(List<SentenceNames> sentences) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SentenceNames sentence : sentences) {
            for (NameSpan name : sentence.names()) {
                if (name.meaning() instanceof org.demarche.extraction.gazetteer.KnownOrganisation known) {
                    names.put("organisation:" + known.id(), known.name());
                } else if (name.meaning() instanceof Medium medium) {
                    names.put(idOf(medium), medium.name());
                }
            }
        }
        return names;
    }
}
