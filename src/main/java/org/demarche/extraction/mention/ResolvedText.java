package org.demarche.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.diplomacy.Doubt;
import org.demarche.diplomacy.Party;
import org.demarche.extraction.text.ParsedText;

/**
 * A text whose mentions are bound to parties.
 *
 * @param mentions in order of their spans, nested ones included
 * @param parties people, countries and organisations, in order of first mention
 */
public record ResolvedText(ParsedText text, List<Mention> mentions, List<Party> parties, List<Doubt> doubts) {
    public ResolvedText {
        mentions = List.copyOf(mentions);
        parties = List.copyOf(parties);
        doubts = List.copyOf(doubts);
    }

    /** The mentions of a sentence that are no part of another's phrase, in order. */
    public List<Mention> unitsOf(int sentence) {
        return mentions.stream()
                .filter(m -> m.sentence() == sentence && !m.nested())
                .toList();
    }

    public Optional<Party> findParty(String id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
