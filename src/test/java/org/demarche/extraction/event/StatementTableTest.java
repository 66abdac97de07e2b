package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.mention.ResolvedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table of sentences and the statements in them: {@code rule: speaker verb kind "words" | more words}. */
class StatementTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "statements.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            commentCharacter = '#',
            maxCharsPerColumn = 4096)
    void reads(String text, String expected) {
        ResolvedText resolved = MarkedText.read(text, LocalDate.of(2024, 4, 10));
        String found = new EventReader()
                .read(resolved).statements().stream()
                        .map(s -> shown(s, resolved.text().article()))
                        .collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected.equals("none") ? "" : expected);
    }

    private static String shown(Statement s, Article article) {
        String words = s.spans().stream().map(x -> x.of(article)).collect(Collectors.joining(" | "));
        String rule = s.evidence().stream()
                .map(Evidence::rule)
                .filter(r -> !r.startsWith("link:"))
                .findFirst()
                .orElseThrow();
        String speakers = s.speakers().stream()
                .map(id -> id.substring(id.indexOf(':') + 1))
                .collect(Collectors.joining("+"));
        return rule + ": " + speakers + " " + s.verb() + " " + s.kind().name().toLowerCase(Locale.ROOT) + " <" + words
                + ">";
    }
}
