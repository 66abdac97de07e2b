package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.mention.ResolvedText;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    @Test
    void recordsHearerSubjectAndAct() {
        Statement s =
                read("[Anna Berg|p:anna-berg@NOR] told [Lars Holm|p:lars-holm@DNK] on Tuesday that [Sweden|c:SWE] had kept its word.")
                        .statements()
                        .get(0);
        assertThat(s.addressees()).containsExactly("person:lars-holm");
        assertThat(s.about()).containsExactly("country:SWE");
        assertThat(s.act()).isEqualTo(Statement.Act.STATE);
        assertThat(s.date()).hasToString("2024-04-09");
    }

    @Test
    void aCoreferenceIsEvidenceAndLowersConfidence() {
        Statement named = read("[Anna Berg|p:anna-berg@NOR] said that the treaty stands.")
                .statements()
                .get(0);
        Statement meant = read("And [she|p:anna-berg@NOR!n] said that the treaty stands.")
                .statements()
                .get(0);
        assertThat(meant.evidence()).extracting(Evidence::rule).contains("link:pronoun");
        assertThat(meant.confidence()).isLessThan(named.confidence());
    }

    @Test
    void hostsAreParticipants() {
        Meeting m = read("[Anna Berg|p:anna-berg@NOR] hosted [Lars Holm|p:lars-holm@DNK] on Monday.")
                .meetings()
                .get(0);
        assertThat(m.hosts()).containsExactly("person:anna-berg");
        assertThat(m.participants()).containsExactly("person:anna-berg", "person:lars-holm");
    }

    @Test
    void aMeetingInsideAVisitTakesItsDay() {
        List<Meeting> meetings =
                read("[Anna Berg|p:anna-berg@NOR] visited [Rome|c:ITA] on Monday. In [Rome|c:ITA], [Berg|p:anna-berg@NOR] had met [Lars Holm|p:lars-holm@DNK].")
                        .meetings();
        assertThat(meetings).extracting(m -> String.valueOf(m.date())).containsExactly("2024-04-08", "2024-04-08");
    }

    @Test
    void doubtsALongQuotationOfNobody() {
        Events events = read("\"Nobody in this town has ever heard of such a treaty.\" The harbour was quiet.");
        assertThat(events.statements()).isEmpty();
        assertThat(events.doubts()).extracting(d -> d.kind()).containsExactly("quotation-unattributed");
    }

    @Test
    void readsNothingIntoNothing() {
        assertThat(read("")).isEqualTo(new Events(List.of(), List.of(), List.of()));
    }

    private static Events read(String marked) {
        ResolvedText text = MarkedText.read(marked, DAY);
        return new EventReader().read(text);
    }
}
