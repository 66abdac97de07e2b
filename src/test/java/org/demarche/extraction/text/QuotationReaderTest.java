package org.demarche.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationReaderTest {
    private static List<String> quotes(String text) {
        ParsedText parsed = TextParserTest.parse(text);
        return parsed.quotations().stream()
                .map(q -> q.words().of(parsed.article()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said \"we go\" and left. | we go",
                "He said “we go” and left. | we go",
                "He said 'we go' and left. | we go",
                "He said «we go» and left. | we go",
                "The states' envoys don't say 'we go' often. | we go",
                "It was the '90s, and Volkov's aide wasn't there. | ",
                "'It is the states' right to stay,' he said. | It is the states' right to stay,",
                "'We go', she said, 'and stay'. | We go # and stay",
                "“He told me ‘no’ twice,” she said. | He told me ‘no’ twice, # no",
                "Hua said, 'He hit the mark, really”. | He hit the mark, really",
                "\"We go,\" he said. \"We stay.\" | We go, # We stay."
            })
    void findsQuotations(String text, String expected) {
        List<String> found = quotes(text);
        assertThat(String.join(" # ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void runsOnWhereTheNextParagraphReopensTheMarks() {
        List<Quotation> found = TextParserTest.parse("“We go to the town.\n“We stay there,” he said.")
                .quotations();
        assertThat(found).extracting(Quotation::open).containsExactly(true, false);
        assertThat(found).extracting(Quotation::continued).containsExactly(false, true);
    }

    @Test
    void runsOnIntoAParagraphThatOnlyClosesTheMarks() {
        ParsedText parsed = TextParserTest.parse("He said: “We go to the town.\nWe stay there.” He left.");
        assertThat(parsed.quotations().get(1).words().of(parsed.article())).isEqualTo("We stay there.");
        assertThat(parsed.quotations()).extracting(Quotation::continued).containsExactly(false, true);
        assertThat(parsed.doubts()).isEmpty();
    }

    @Test
    void doubtsAQuotationThatIsNeverClosed() {
        ParsedText parsed = TextParserTest.parse("He said: “We go to the town.\nThe others stayed at home.");
        assertThat(parsed.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo("quotation-unclosed");
            assertThat(doubt.start()).isEqualTo(9);
        });
    }

    @Test
    void endsALostQuotationWhereTheNextOneOpens() {
        assertThat(quotes("\"We go to the town. \"We stay,\" he said."))
                .containsExactly("We go to the town.", "We stay,");
    }

    @Test
    void takesMarksAroundAWholeArticleForNoQuotation() {
        assertThat(quotes("“The envoy came.\nHe said “we go” and left.\nThe others stayed.”"))
                .containsExactly("we go");
    }
}
