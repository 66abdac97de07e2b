package org.demarche.graph.query;

import java.util.HashMap;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which statements; what is null does not matter.
 *
 * @param actor id of a speaker
 * @param about id of whom it is about
 * @param country ISO 3166-1 alpha-3 of a speaker's state
 * @param from leaves out what certainly was said before this date
 * @param to leaves out what certainly was said after this date
 * @param q words said
 */
public record StatementFilter(
        @Nullable String actor,
        @Nullable String about,
        @Nullable String country,
        Statement.@Nullable Kind kind,
        Statement.@Nullable Act act,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable String q) {

    public static StatementFilter said(String speaker, String about) {
        return new StatementFilter(speaker, about, null, null, null, null, null, null);
    }

    /** The same for one actor. */
    public StatementFilter of(String id) {
        return new StatementFilter(id, about, country, kind, act, from, to, q);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actor);
        parameters.put("about", about);
        parameters.put("country", country);
        parameters.put("kind", Words.of(kind));
        parameters.put("act", Words.of(act));
        parameters.put("from", Words.first(from));
        parameters.put("to", Words.last(to));
        parameters.put("q", q);
        return parameters;
    }
}
