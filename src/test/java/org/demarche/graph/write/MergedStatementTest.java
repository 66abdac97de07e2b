package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedStatementTest {
    @Test
    void reportsAddUp() {
        MergedStatement merged = new MergedStatement(
                "statement:1",
                List.of(
                        report("2", "direct", "Never again!", List.of("country:FIN"), new Edtf("2025-03")),
                        report("1", "direct", "never again", List.of("country:EST"), new Edtf("2025-03-04")),
                        report("3", "mixed", "Never, again!", List.of(), null)));
        assertThat(merged.about()).containsExactly("country:EST", "country:FIN");
        assertThat(merged.facts())
                .containsEntry("kind", "direct")
                .containsEntry("text", "Never, again!")
                .containsEntry("date", LocalDate.of(2025, 3, 4))
                .containsEntry("articleCount", 3)
                .containsEntry("confidence", 0.875);
    }

    @Test
    void withoutADayItStandsWhereItWasFirstReported() {
        StatementReport undated = report("1", "direct", "Never!", List.of(), null);
        StatementReport published = new StatementReport(
                "statement:1",
                "2",
                "statement:1",
                LocalDate.of(2025, 3, 6),
                null,
                "direct",
                "state",
                "say",
                "Never!",
                List.of("person:a"),
                List.of(),
                List.of(),
                null,
                0.5);
        assertThat(new MergedStatement("statement:1", List.of(undated, published)).facts())
                .doesNotContainKey("date")
                .containsEntry("start", LocalDate.of(2025, 3, 6))
                .containsEntry("end", LocalDate.of(2025, 3, 6));
    }

    @Test
    void spansAreReadBackAsStored() {
        List<Span> spans = List.of(Span.title(0, 4), Span.text(12, 40));
        assertThat(StoredSpans.stored(spans)).containsExactly("title:0-4", "text:12-40");
        assertThat(StoredSpans.read(StoredSpans.stored(spans))).isEqualTo(spans);
    }

    private static StatementReport report(
            String article, String kind, String text, List<String> about, @Nullable Edtf date) {
        return new StatementReport(
                "statement:1",
                article,
                "statement:1",
                null,
                null,
                kind,
                "state",
                "say",
                text,
                List.of("person:a"),
                List.of(),
                about,
                date,
                0.5);
    }
}
