package org.demarche.diplomacy;

import java.util.List;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An individual called by name.
 *
 * @param name given and family name in the usual English form, no title
 * @param aliases each distinct name string used in the text, titles and possessives stripped
 * @param country ISO 3166-1 alpha-3 of the state served (or of nationality, without an office); null for officials of
 *     international bodies and where nothing tells
 * @param office as in the text
 */
public record Person(
        String id,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String office,
        List<Span> mentions)
        implements Party {
    public Person {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
