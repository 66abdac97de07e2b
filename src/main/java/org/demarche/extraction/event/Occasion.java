package org.demarche.extraction.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/** What is known of one encounter while its sentences are put together. */
record Occasion(
        Meeting.Kind kind,
        Meeting.Status status,
        List<String> participants,
        List<String> hosts,
        @Nullable Place place,
        @Nullable Edtf date,
        List<Evidence> evidence,
        double confidence) {
    private static final double PER_REPORT = 0.02;
    private static final double MOST = 0.97;

    Occasion {
        participants = participants.stream().sorted().distinct().toList();
        hosts = List.copyOf(hosts);
        evidence = List.copyOf(evidence);
    }

    /** Whether both can be one encounter: GUIDELINE 3.1. */
    boolean isSameAs(Occasion other, Parties parties) {
        boolean kinds = Ids.group(kind).equals(Ids.group(other.kind));
        boolean dates = date == null || other.date == null || date.agreesWith(other.date);
        boolean realis = (status == Meeting.Status.DENIED) == (other.status == Meeting.Status.DENIED);
        return kinds && dates && realis && parties.match(participants, other.participants);
    }

    Occasion with(Occasion other) {
        boolean wider = other.participants.size() > participants.size() || people(other) > people(this);
        return new Occasion(
                kind == Meeting.Kind.SUMMIT ? kind : other.kind,
                status == Meeting.Status.PLANNED ? other.status : status,
                wider ? other.participants : participants,
                hosts.isEmpty() ? other.hosts : hosts,
                place == null ? other.place : place,
                closer(date, other.date),
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .toList(),
                Math.min(MOST, Math.max(confidence, other.confidence) + PER_REPORT));
    }

    private static long people(Occasion occasion) {
        return occasion.participants.stream()
                .filter(id -> id.startsWith("person:"))
                .count();
    }

    private static @Nullable Edtf closer(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) return one == null ? other : one;
        return length(other) < length(one) ? other : one;
    }

    private static long length(Edtf date) {
        return date.end().toEpochDay() - date.start().toEpochDay();
    }
}
