package org.demarche.graph.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.EventIds;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/** One encounter as all its reports together tell it: the node, its participants and its place. */
record MergedMeeting(
        String id,
        String series,
        Meeting.Kind kind,
        Meeting.Status status,
        @Nullable String place,
        @Nullable String country,
        SortedSet<String> hosts,
        Encounter encounter) {

    static MergedMeeting of(Encounter encounter) {
        List<MeetingReport> reports = encounter.reports();
        Meeting.Kind kind = kind(reports);
        List<String> participants = reports.get(0).participants();
        SortedSet<String> hosts = new TreeSet<>();
        reports.forEach(report -> hosts.addAll(report.hosts()));
        return new MergedMeeting(
                EventIds.meeting(kind, participants, encounter.date(), encounter.firstPublished()),
                EventIds.series(kind, participants),
                kind,
                Realis.of(reports),
                Sourced.most(reports, MeetingReport::place),
                Sourced.most(reports, MeetingReport::country),
                hosts,
                encounter);
    }

    List<String> participants() {
        return encounter.reports().get(0).participants();
    }

    Map<String, String> roles() {
        return Roles.of(kind, participants(), hosts, country);
    }

    Map<String, Object> facts() {
        List<MeetingReport> reports = encounter.reports();
        Edtf date = encounter.date();
        return Row.of("id", id)
                .with("series", series)
                .with("kind", Row.word(kind))
                .with("status", Row.word(status))
                .with("date", EventDate.stored(date))
                .with("start", date == null ? null : date.start())
                .with("end", date == null ? null : date.end())
                .with("place", place)
                .with("country", country)
                .with("articleCount", Sourced.articles(reports))
                .with("sourceCount", Sourced.sources(reports))
                .with("confidence", Sourced.confidence(reports))
                .map();
    }

    private static Meeting.Kind kind(List<MeetingReport> reports) {
        String most = Sourced.most(reports, report -> Row.word(report.kind()));
        return Meeting.Kind.valueOf(Objects.requireNonNull(most).toUpperCase(Locale.ROOT));
    }
}
