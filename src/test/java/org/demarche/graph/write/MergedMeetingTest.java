package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedMeetingTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    /** One report a day, in this order. */
    @ParameterizedTest
    @CsvSource({
        "planned,                held? no: planned, planned",
        "planned held,           it took place,     held",
        "held planned,           an old plan,       held",
        "planned denied,         called off,        denied",
        "denied planned,         on again,          planned",
        "held denied,            denied later,      denied",
        "denied held,            held after all,    held",
        "held held denied,       most say so,       held",
        "denied denied held,     most say not,      denied",
    })
    void status(String reports, String why, String expected) {
        assertThat(merged(reports).facts().get("status")).as(why).isEqualTo(expected);
    }

    @Test
    void articlesOfOneSourceAreOneWitness() {
        List<MeetingReport> reports = List.of(
                report("1", "Morning Post", "Tallinn", 0.5),
                report("2", "Morning Post", "Tartu", 0.6),
                report("3", "Evening Wire", "Tallinn", 0.5),
                report("4", null, null, 0.5));
        Map<String, Object> facts =
                MergedMeeting.of(new Encounter(Edtf.day(FIRST), null, reports)).facts();
        assertThat(facts)
                .containsEntry("articleCount", 4)
                .containsEntry("sourceCount", 3)
                .containsEntry("confidence", 0.9)
                .containsEntry("place", "Tallinn")
                .containsEntry("date", FIRST)
                .containsEntry("start", FIRST)
                .containsEntry("end", FIRST);
    }

    @Test
    void nothingIsQuiteCertain() {
        List<MeetingReport> reports = List.of(report("1", null, null, 0.95), report("2", null, null, 0.95));
        assertThat(Sourced.confidence(reports)).isEqualTo(0.99);
    }

    @Test
    void aVagueDateStaysAsWritten() {
        Encounter encounter = new Encounter(new Edtf("2025-03"), null, List.of(report("1", null, null, 0.9)));
        assertThat(MergedMeeting.of(encounter).facts())
                .containsEntry("date", "2025-03")
                .containsEntry("start", FIRST)
                .containsEntry("end", LocalDate.of(2025, 3, 31));
    }

    @Test
    void rolesOfAVisit() {
        List<String> parties = List.of("country:FIN", "person:a", "person:b");
        assertThat(Roles.of(Meeting.Kind.VISIT, parties, List.of("person:b"), "FIN"))
                .isEqualTo(Map.of("country:FIN", "participant", "person:a", "visitor", "person:b", "host"));
        assertThat(Roles.of(Meeting.Kind.VISIT, List.of("country:FIN", "country:EST"), List.of(), "FIN"))
                .isEqualTo(Map.of("country:FIN", "participant", "country:EST", "visitor"));
        assertThat(Roles.of(Meeting.Kind.VISIT, List.of("country:FIN", "person:a"), List.of(), null))
                .isEqualTo(Map.of("country:FIN", "participant", "person:a", "visitor"));
    }

    @Test
    void rolesOfAMeeting() {
        assertThat(Roles.of(Meeting.Kind.MEETING, List.of("person:a", "person:b"), List.of("person:b"), "FIN"))
                .isEqualTo(Map.of("person:a", "participant", "person:b", "host"));
    }

    private static MergedMeeting merged(String statuses) {
        List<MeetingReport> reports = new ArrayList<>();
        for (String status : statuses.split(" ")) {
            LocalDate day = FIRST.plusDays(reports.size());
            reports.add(report(
                    "" + reports.size(),
                    null,
                    day,
                    Meeting.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                    null,
                    0.5));
        }
        return MergedMeeting.of(new Encounter(Edtf.day(FIRST), null, reports));
    }

    private static MeetingReport report(
            String article, @Nullable String source, @Nullable String place, double confidence) {
        return report(article, source, FIRST, Meeting.Status.HELD, place, confidence);
    }

    private static MeetingReport report(
            String article,
            @Nullable String source,
            LocalDate publishedOn,
            Meeting.Status status,
            @Nullable String place,
            double confidence) {
        return new MeetingReport(
                article,
                "meeting:1",
                publishedOn,
                source,
                Meeting.Kind.MEETING,
                status,
                List.of("person:a", "person:b"),
                List.of(),
                place,
                null,
                Edtf.day(FIRST),
                confidence);
    }
}
