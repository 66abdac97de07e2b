package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingIdentityTest {

    /** Reports are written "date@publication", either part may be missing; expected are groups of their numbers. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "one day is one encounter,          2025-03-04@2025-03-05 2025-03-04@2025-03-09,            0 1",
        "two days are two,                  2025-03-04@2025-03-05 2025-03-05@2025-03-05,            0|1",
        "a month joins its only day,        2025-03-04@2025-03-05 2025-03@2025-06-01,               0 1",
        "a month does not join another's,   2025-02-28@2025-03-05 2025-03@2025-03-01,               0|1",
        "an interval joins a day in it,     2025-03-04@2025-03-05 2025-03-03/2025-03-06@2025-03-07, 0 1",
        "the nearest of several,            2025-03-04@ 2025-03-20@ 2025-03@2025-03-21,             0|1 2",
        "a tie goes to the earlier,         2025-03-04@ 2025-03-20@ 2025-03@2025-03-12,             0 2|1",
        "unpublished joins the earliest,    2025-03-20@ 2025-03-04@ 2025-03@,                       0|1 2",
        "a year joins the only month,       2025-03@ 2025@2025-08-01,                               0 1",
        "equal months are one,              2025-03@2025-03-01 2025-03@2025-03-30,                  0 1",
        "undated news joins a near day,     2025-03-04@ @2025-03-11,                                0 1",
        "older news does not,               2025-03-04@ @2025-03-12,                                0|1",
        "undated news before a plan,        2025-03-04@ @2025-02-26,                                0 1",
        "undated news joins no whole year,  2025@ @2025-03-12,                                      0|1",
        "undated alone by publication,      @2025-03-01 @2025-03-08 @2025-03-15 @2025-03-23,        0 1 2|3",
        "neither date nor publication,      @ @ 2025-03-04@2025-03-05,                              0 1|2",
    })
    void reportsOfOneEncounter(String rule, String reports, String expected) {
        assertThat(groups(MeetingIdentity.encounters(parsed(reports)))).isEqualTo(groups(expected));
    }

    @Test
    void theMostPreciseDateStands() {
        List<Encounter> found = MeetingIdentity.encounters(parsed("2025@ 2025-03@ 2025-03-03/2025-03-06@ 2025-03-04@"));
        assertThat(found).singleElement().extracting(Encounter::date).isEqualTo(new Edtf("2025-03-04"));
    }

    @Test
    void anUndatedEncounterIsKnownByItsFirstPublication() {
        List<Encounter> found = MeetingIdentity.encounters(parsed("@2025-03-05 @2025-03-02"));
        assertThat(found).singleElement().extracting(Encounter::firstPublished).isEqualTo(LocalDate.of(2025, 3, 2));
    }

    @Property
    void theOrderOfReportsDoesNotMatter(@ForAll("reports") List<MeetingReport> reports, @ForAll long seed) {
        List<MeetingReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(MeetingIdentity.encounters(shuffled)).isEqualTo(MeetingIdentity.encounters(reports));
    }

    @Property
    void everyReportTellsOfExactlyOneEncounterAndEveryEncounterHasItsOwnId(
            @ForAll("reports") List<MeetingReport> reports) {
        List<Encounter> found = MeetingIdentity.encounters(reports);
        assertThat(found.stream().flatMap(e -> e.reports().stream())).containsExactlyInAnyOrderElementsOf(reports);
        assertThat(found.stream().map(MergedMeeting::of).map(MergedMeeting::id)).doesNotHaveDuplicates();
    }

    @Property
    void noDateContradictsItsEncounter(@ForAll("reports") List<MeetingReport> reports) {
        for (Encounter encounter : MeetingIdentity.encounters(reports)) {
            Edtf merged = encounter.date();
            encounter.reports().stream()
                    .map(MeetingReport::date)
                    .filter(date -> date != null)
                    .forEach(date -> assertThat(merged != null && date.agreesWith(merged))
                            .isTrue());
        }
    }

    @Provide
    Arbitrary<List<MeetingReport>> reports() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 60).map(LocalDate.of(2025, 1, 15)::plusDays);
        Arbitrary<Edtf> dates = Combinators.combine(days, Arbitraries.integers().between(0, 6))
                .as(MeetingIdentityTest::date)
                .injectNull(0.3);
        return Combinators.combine(dates, days.injectNull(0.2))
                .as(Dated::new)
                .list()
                .ofMaxSize(14)
                .map(MeetingIdentityTest::numbered);
    }

    private record Dated(@Nullable Edtf date, @Nullable LocalDate publishedOn) {}

    private static Edtf date(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> new Edtf("" + day.getYear());
            case 1 -> new Edtf(day.toString().substring(0, 7));
            case 2 -> Edtf.between(day, day.plusDays(3));
            case 3 -> Edtf.between(day, day.plusDays(10));
            default -> Edtf.day(day);
        };
    }

    private static List<MeetingReport> numbered(List<Dated> dated) {
        List<MeetingReport> reports = new ArrayList<>();
        dated.forEach(d -> reports.add(report(reports.size(), d.date(), d.publishedOn())));
        return reports;
    }

    private static List<MeetingReport> parsed(String reports) {
        List<MeetingReport> parsed = new ArrayList<>();
        for (String report : reports.strip().split(" +")) {
            String[] parts = report.split("@", -1);
            parsed.add(report(
                    parsed.size(),
                    parts[0].isEmpty() ? null : new Edtf(parts[0]),
                    parts[1].isEmpty() ? null : LocalDate.parse(parts[1])));
        }
        return parsed;
    }

    private static MeetingReport report(int number, @Nullable Edtf date, @Nullable LocalDate publishedOn) {
        return new MeetingReport(
                "" + number,
                "meeting:" + number,
                publishedOn,
                null,
                Meeting.Kind.MEETING,
                Meeting.Status.HELD,
                List.of("person:a", "person:b"),
                List.of(),
                null,
                null,
                date,
                0.8);
    }

    private static Set<Set<String>> groups(List<Encounter> encounters) {
        return encounters.stream()
                .map(e -> e.reports().stream().map(MeetingReport::article).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> groups(String expected) {
        return Set.of(expected.strip().split("\\|")).stream()
                .map(group -> Set.of(group.split(" ")))
                .collect(Collectors.toSet());
    }
}
