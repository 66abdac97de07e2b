package org.demarche.diplomacy;

import java.util.List;
import org.demarche.article.Span;

/**
 * A sovereign state that is an actor or a place.
 *
 * @param iso3 ISO 3166-1 alpha-3 (XKX for Kosovo)
 */
public record Country(String id, String iso3, String name, List<Span> mentions) implements Party {
    public Country {
        mentions = List.copyOf(mentions);
    }
}
