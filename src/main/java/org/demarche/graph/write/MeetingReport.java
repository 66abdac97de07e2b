package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports of one encounter.
 *
 * @param article its id
 * @param finding which of the article's findings
 * @param publishedOn the article's day of publication
 * @param source the article's publisher
 */
record MeetingReport(
        String article,
        String finding,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        Meeting.Kind kind,
        Meeting.Status status,
        List<String> participants,
        List<String> hosts,
        @Nullable String place,
        @Nullable String country,
        @Nullable Edtf date,
        double confidence)
        implements Sourced {
    static final Comparator<MeetingReport> ORDER =
            Comparator.comparing(MeetingReport::article).thenComparing(MeetingReport::finding);

    MeetingReport {
        participants = List.copyOf(participants);
        hosts = List.copyOf(hosts);
    }
}
