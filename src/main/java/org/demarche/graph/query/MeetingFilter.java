package org.demarche.graph.query;

import java.util.HashMap;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings; what is null does not matter.
 *
 * @param actor id of a participant
 * @param with id of another participant, beside {@code actor}
 * @param country ISO 3166-1 alpha-3 of the state it was held in
 * @param from leaves out what certainly ended before this date
 * @param to leaves out what certainly began after this date
 * @param q words of a sentence that reports it
 */
public record MeetingFilter(
        @Nullable String actor,
        @Nullable String with,
        @Nullable String country,
        Meeting.@Nullable Kind kind,
        Meeting.@Nullable Status status,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable String q) {

    public static MeetingFilter between(String actor, String with) {
        return new MeetingFilter(actor, with, null, null, null, null, null, null);
    }

    /** The same for one actor. */
    public MeetingFilter of(String id) {
        return new MeetingFilter(id, with, country, kind, status, from, to, q);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actor);
        parameters.put("with", with);
        parameters.put("country", country);
        parameters.put("kind", Words.of(kind));
        parameters.put("status", Words.of(status));
        parameters.put("from", Words.first(from));
        parameters.put("to", Words.last(to));
        parameters.put("q", q);
        return parameters;
    }
}
