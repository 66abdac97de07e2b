package org.demarche.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Evidence;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.syntax.VerbGroup;

/**
 * "Under Secretary X represented the United States": names who took part in a meeting told before.
 *
 * @param party the id of the state or body
 * @param person the id of who stood for it
 */
record Representation(String party, String person, Evidence evidence) {

    static List<Representation> read(EncounterContext c) {
        List<Representation> found = new ArrayList<>();
        for (VerbGroup verb : c.scene.verbs()) {
            if (!c.scene.passage().word(verb.head()).equals("represented") || verb.negated()) continue;
            Optional<Actors> subject = c.subjects
                    .of(verb)
                    .filter(a -> a.parties().size() == 1 && a.units().get(0).kind() == Mention.Kind.PERSON);
            Optional<Actors> object = c.objects.at(verb.end()).filter(Actors::isBound);
            if (subject.isEmpty() || object.isEmpty()) continue;
            Evidence evidence = Evidence.of(c.scene.evidence(verb.first(), verb.end()), "represented");
            found.add(new Representation(
                    object.get().units().get(0).parties().get(0),
                    subject.get().parties().get(0),
                    evidence));
        }
        return found;
    }

    void apply(List<Occasion> occasions) {
        for (int i = occasions.size() - 1; i >= 0; i--) {
            if (occasions.get(i).participants().contains(party)) {
                occasions.set(i, occasions.get(i).replacing(party, person, evidence));
                return;
            }
        }
    }
}
