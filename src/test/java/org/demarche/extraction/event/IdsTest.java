package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Edtf DAY = new Edtf("2024-04-09");
    private static final List<String> PAIR = List.of("person:a", "person:b");

    @Test
    void aMeetingIsTheSameInWhateverOrderAndWhetherCalledASummit() {
        String id = Ids.meeting(Meeting.Kind.MEETING, PAIR, DAY, null);
        assertThat(id).matches("meeting:[0-9a-f]{16}");
        assertThat(Ids.meeting(Meeting.Kind.SUMMIT, List.of("person:b", "person:a"), DAY, LocalDate.MIN))
                .isEqualTo(id);
        assertThat(Ids.meeting(Meeting.Kind.CALL, PAIR, DAY, null)).isNotEqualTo(id);
        assertThat(Ids.meeting(Meeting.Kind.MEETING, PAIR, new Edtf("2024-04"), null))
                .isNotEqualTo(id);
    }

    @Test
    void undatedMeetingsOfTwoDaysAreTwo() {
        String one = Ids.meeting(Meeting.Kind.VISIT, PAIR, null, LocalDate.of(2024, 4, 9));
        assertThat(Ids.meeting(Meeting.Kind.VISIT, PAIR, null, LocalDate.of(2024, 4, 10)))
                .isNotEqualTo(one);
    }

    @Test
    void aStatementIsItsWordsWhateverTheMarks() {
        String one = Ids.statement(PAIR, "The border “stays” open, and nobody has asked us to close it.", DAY);
        assertThat(one).matches("statement:[0-9a-f]{16}");
        assertThat(Ids.statement(PAIR, "the border stays open and nobody has asked us to close it", null))
                .isEqualTo(one);
    }

    @Test
    void fewWordsNeedTheirDay() {
        assertThat(Ids.statement(PAIR, "I do.", DAY))
                .isNotEqualTo(Ids.statement(PAIR, "I do.", new Edtf("2024-04-10")));
    }
}
