package org.demarche.extraction.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one encounter while its sentences are put together.
 *
 * @param told whether a verb tells its status; a noun ("the visit to Oslo") only supposes it
 */
record Occasion(
        Meeting.Kind kind,
        Meeting.Status status,
        boolean told,
        List<String> participants,
        List<String> hosts,
        @Nullable Place place,
        @Nullable Edtf date,
        List<Evidence> evidence,
        double confidence) {
    private static final double PER_REPORT = 0.02;
    private static final int LONGEST_VISIT = 7;
    private static final double MOST = 0.97;

    Occasion {
        participants = participants.stream().sorted().distinct().toList();
        hosts = List.copyOf(hosts);
        evidence = List.copyOf(evidence);
    }

    /** Whether both can be one encounter: GUIDELINE 3.1. */
    boolean isSameAs(Occasion other, Parties parties) {
        boolean kinds = Ids.group(kind).equals(Ids.group(other.kind));
        boolean dates = date == null || other.date == null || date.agreesWith(other.date) || isOneJourney(other);
        boolean realis = (status == Meeting.Status.DENIED) == (other.status == Meeting.Status.DENIED);
        return kinds && dates && realis && parties.match(participants, other.participants);
    }

    /** Two stops in one state within days are one visit. */
    private boolean isOneJourney(Occasion other) {
        if (kind != Meeting.Kind.VISIT || date == null || other.date == null || !date.isDay() || !other.date.isDay())
            return false;
        return Math.abs(date.start().toEpochDay() - other.date.start().toEpochDay()) <= LONGEST_VISIT;
    }

    Occasion with(Occasion other) {
        boolean wider = other.participants.size() > participants.size() || people(other) > people(this);
        return new Occasion(
                kind == Meeting.Kind.SUMMIT ? kind : other.kind,
                status(other),
                told || other.told,
                wider ? other.participants : participants,
                hosts.isEmpty() ? other.hosts : hosts,
                place == null ? other.place : other.place == null ? place : place.closer(other.place),
                closer(date, other.date),
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .toList(),
                Math.min(MOST, Math.max(confidence, other.confidence) + PER_REPORT));
    }

    private Meeting.Status status(Occasion other) {
        if (told != other.told) return told ? status : other.status;
        return status == Meeting.Status.PLANNED ? other.status : status;
    }

    /** The same with what is known of the visit it belongs to. */
    Occasion within(Occasion visit, @Nullable Edtf day) {
        Place where = place == null ? visit.place : visit.place == null ? place : place.closer(visit.place);
        return new Occasion(kind, status, told, participants, hosts, where, day, evidence, confidence);
    }

    /** The same with somebody in the place of the party he stood for. */
    Occasion replacing(String party, String person, Evidence why) {
        List<String> present = Stream.concat(participants.stream().filter(id -> !id.equals(party)), Stream.of(person))
                .toList();
        return new Occasion(
                kind,
                status,
                told,
                present,
                hosts,
                place,
                date,
                Stream.concat(evidence.stream(), Stream.of(why)).toList(),
                confidence);
    }

    private static long people(Occasion occasion) {
        return occasion.participants.stream()
                .filter(id -> id.startsWith("person:"))
                .count();
    }

    private static @Nullable Edtf closer(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) return one == null ? other : one;
        if (one.isDay() && other.isDay()) return one.compareTo(other) <= 0 ? one : other;
        return length(other) < length(one) ? other : one;
    }

    private static long length(Edtf date) {
        return date.end().toEpochDay() - date.start().toEpochDay();
    }
}
