package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.extraction.mention.ResolvedText;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.Passages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expressions of time against a reference day, looked at backwards and forwards. */
class DateResolverTest {

    @ParameterizedTest(name = "{1} on {0}: {2} or {3}")
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', commentCharacter = '#')
    void resolves(LocalDate reference, String text, String past, String future) {
        List<DateExpression> dates = read(text, reference);
        assertThat(shown(dates, false)).isEqualTo(past.equals("none") ? "" : past);
        assertThat(shown(dates, true)).isEqualTo(future.equals("none") ? "" : future);
    }

    @Test
    void countsFromTheDayNamedBefore() {
        Passage passage = passage("The envoy left the previous day.");
        List<DateExpression> dates =
                new DateResolver(LocalDate.of(2024, 4, 10)).read(passage, LocalDate.of(2024, 3, 1));
        assertThat(shown(dates, false)).isEqualTo("2024-02-29");
    }

    @Test
    void knowsOnlyTheCalendarWithoutAReference() {
        assertThat(shown(read("They met on Tuesday, yesterday and on 3 May 2021.", null), false))
                .isEqualTo("2021-05-03");
    }

    @Test
    void marksTheEdgesOfTimes() {
        assertThat(read("The port has been shut since Friday.", LocalDate.of(2024, 4, 10))
                        .get(0)
                        .bound())
                .isTrue();
    }

    private static String shown(List<DateExpression> dates, boolean toCome) {
        return dates.stream().map(d -> d.resolve(toCome).text()).collect(Collectors.joining(" "));
    }

    private static List<DateExpression> read(String text, @Nullable LocalDate reference) {
        return new DateResolver(reference).read(passage(text), null);
    }

    private static Passage passage(String text) {
        ResolvedText resolved = MarkedText.read(text, LocalDate.of(2024, 4, 10));
        return Passages.of(resolved.text()).get(0);
    }
}
