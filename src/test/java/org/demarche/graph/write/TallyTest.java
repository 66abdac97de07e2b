package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);
    private static final Pair PAIR = new Pair("person:a", "person:b");
    private static final Map<String, Object> ROW = Map.of("one", "person:a", "other", "person:b");

    private final Tally tally = new Tally();

    @Test
    void newEventsAreAdded() {
        tally.before(PAIR, "old", SPRING);
        tally.after(PAIR, "old", SPRING);
        tally.after(PAIR, "new", SUMMER);
        tally.after(PAIR, "undated", null);
        assertThat(tally.recounts()).isEmpty();
        assertThat(tally.additions())
                .containsExactly(
                        Map.of("one", "person:a", "other", "person:b", "count", 2, "first", SUMMER, "last", SUMMER));
    }

    @Test
    void whatStaysTheSameNeedsNothing() {
        tally.before(PAIR, "old", null);
        tally.after(PAIR, "old", null);
        assertThat(tally.recounts()).isEmpty();
        assertThat(tally.additions()).isEmpty();
    }

    @Test
    void aLostEventIsCountedAnew() {
        tally.before(PAIR, "old", SPRING);
        tally.after(PAIR, "new", SPRING);
        assertThat(tally.recounts()).containsExactly(ROW);
        assertThat(tally.additions()).isEmpty();
    }

    @Test
    void aMovedDayIsCountedAnew() {
        tally.before(PAIR, "old", SPRING);
        tally.after(PAIR, "old", null);
        assertThat(tally.recounts()).containsExactly(ROW);
    }

    @Test
    void theUnknownIsCountedAnew() {
        tally.unknown(PAIR);
        tally.after(PAIR, "new", SPRING);
        assertThat(tally.recounts()).containsExactly(ROW);
        assertThat(tally.additions()).isEmpty();
    }
}
