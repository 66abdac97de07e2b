package org.demarche.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    private static final List<String> TWO = List.of("person:a", "person:b");
    private static final Edtf DAY = new Edtf("2024-04-09");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 4, 10);

    @Test
    void meetingsAndSummitsOfTheSamePartiesOnOneDayAreOne() {
        String meeting = EventIds.meeting(Meeting.Kind.MEETING, TWO, DAY, PUBLISHED);
        assertThat(meeting)
                .matches("meeting:[0-9a-f]{16}")
                .isEqualTo(EventIds.meeting(Meeting.Kind.SUMMIT, List.of("person:b", "person:a"), DAY, null))
                .isNotEqualTo(EventIds.meeting(Meeting.Kind.CALL, TWO, DAY, PUBLISHED))
                .isNotEqualTo(EventIds.meeting(Meeting.Kind.MEETING, TWO, null, PUBLISHED));
    }

    @Test
    void aSeriesKnowsNoDate() {
        assertThat(EventIds.series(Meeting.Kind.SUMMIT, TWO)).isEqualTo(EventIds.series(Meeting.Kind.MEETING, TWO));
    }

    @Test
    void aStatementIsItsSpeakersAndWords() {
        String words = "We will never accept a border that was drawn by force";
        assertThat(EventIds.statement(TWO, words, DAY))
                .matches("statement:[0-9a-f]{16}")
                .isEqualTo(EventIds.statement(
                        List.of("person:b", "person:a"),
                        "we will never accept  a border, that was drawn by force.",
                        null))
                .isNotEqualTo(EventIds.statement(List.of("person:a"), words, DAY));
    }

    @Test
    void fewWordsAreToldApartByTheirDay() {
        assertThat(EventIds.statement(TWO, "We are ready", DAY))
                .isNotEqualTo(EventIds.statement(TWO, "We are ready", new Edtf("2024-04-10")));
    }
}
