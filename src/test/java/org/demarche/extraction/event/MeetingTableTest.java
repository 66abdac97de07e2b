package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table of sentences and the encounters in them: {@code rule: kind status participants date place country}. */
class MeetingTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "meetings.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            commentCharacter = '#',
            maxCharsPerColumn = 4096)
    void reads(String text, String expected) {
        List<Meeting> meetings = new EventReader()
                .read(MarkedText.read(text, LocalDate.of(2024, 4, 10)))
                .meetings();
        String found = meetings.stream().map(MeetingTableTest::shown).collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected.equals("none") ? "" : expected);
    }

    private static String shown(Meeting m) {
        String rules = m.evidence().stream()
                .map(Evidence::rule)
                .filter(r -> !r.startsWith("link:"))
                .distinct()
                .collect(Collectors.joining("+"));
        String participants = m.participants().stream()
                .map(id -> id.substring(id.indexOf(':') + 1))
                .collect(Collectors.joining(","));
        return rules + ": " + m.kind().name().toLowerCase(Locale.ROOT) + " "
                + m.status().name().toLowerCase(Locale.ROOT) + " " + participants + " " + m.date() + " " + m.place()
                + " " + m.country();
    }
}
