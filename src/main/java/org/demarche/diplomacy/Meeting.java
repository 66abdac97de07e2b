package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One encounter: the same participants on the same occasion, however many sentences report it.
 *
 * @param participants ids of parties, hosts included, at least two; sorted
 * @param hosts ids among the participants; sorted
 * @param place as written
 * @param country ISO 3166-1 alpha-3 of the place or the visited state
 * @param confidence from 0 to 1
 */
public record Meeting(
        String id,
        Kind kind,
        Status status,
        List<String> participants,
        List<String> hosts,
        @Nullable String place,
        @Nullable String country,
        @Nullable Edtf date,
        List<Evidence> evidence,
        double confidence) {
    public Meeting {
        participants = participants.stream().sorted().distinct().toList();
        hosts = hosts.stream().sorted().distinct().toList();
        evidence = evidence.stream().sorted().distinct().toList();
        if (participants.size() < 2 || evidence.isEmpty()) {
            throw new IllegalArgumentException("A meeting needs two participants and evidence: " + participants);
        }
    }

    /** The same encounter under another id. */
    public Meeting withId(String other) {
        return new Meeting(other, kind, status, participants, hosts, place, country, date, evidence, confidence);
    }

    public enum Kind {
        @JsonProperty("meeting")
        MEETING,
        @JsonProperty("visit")
        VISIT,
        @JsonProperty("call")
        CALL,
        @JsonProperty("summit")
        SUMMIT;
    }

    /** Realis: whether it took place. */
    public enum Status {
        @JsonProperty("held")
        HELD,
        @JsonProperty("planned")
        PLANNED,
        /** Refused, denied or cancelled. */
        @JsonProperty("denied")
        DENIED;
    }
}
