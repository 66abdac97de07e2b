package org.demarche.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.demarche.article.Article;
import org.demarche.article.Articles;
import org.demarche.article.Item;
import org.demarche.article.Span;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.FindingsJson;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The findings of the sample articles, byte for byte. A change of a rule shows here which facts it wins and loses; what is meant is
 * taken over with {@code mvn test -Dtest=GoldenTest -Dgoldens.write=true} and read in the diff.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/goldens/findings.jsonl");
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static final List<Findings> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void extract() {
        Extractor extractor = Extractor.load();
        try (Articles items = Articles.in(List.of("seeds/articles"))) {
            items.forEachRemaining(item -> ARTICLES.add(((Item.Read) item).article()));
        }
        ARTICLES.forEach(article -> FINDINGS.add(extractor.extract(article)));
    }

    @Test
    void the_samples_give_the_findings_on_record() throws IOException {
        List<String> lines = FINDINGS.stream().map(FindingsJson::write).toList();
        if (Boolean.getBoolean("goldens.write")) {
            Files.write(GOLDEN, lines);
        }
        List<String> golden = Files.readAllLines(GOLDEN);
        assertThat(lines).hasSameSizeAs(golden);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(firstDifference(lines.get(i), golden.get(i)))
                    .as(ARTICLES.get(i).id())
                    .isEmpty();
        }
    }

    @Test
    void findings_read_back_from_their_json_are_the_same() {
        for (Findings findings : FINDINGS) {
            assertThat(FindingsJson.read(FindingsJson.write(findings))).isEqualTo(findings);
        }
    }

    @Test
    void every_fact_has_evidence_and_every_span_lies_in_its_text() {
        for (int i = 0; i < ARTICLES.size(); i++) {
            Article article = ARTICLES.get(i);
            for (Meeting meeting : FINDINGS.get(i).meetings()) {
                assertThat(words(article, meeting.evidence())).isNotEmpty().allMatch(words -> !words.isBlank());
            }
            for (Statement statement : FINDINGS.get(i).statements()) {
                assertThat(words(article, statement.evidence())).isNotEmpty().allMatch(words -> !words.isBlank());
                assertThat(statement.spans())
                        .allSatisfy((Span span) -> assertThat(span.of(article)).isNotBlank());
            }
        }
    }

    /** Whole lines would fill the screen. */
    private static String firstDifference(String now, String golden) {
        if (now.equals(golden)) {
            return "";
        }
        int at = StringUtils.indexOfDifference(now, golden);
        return "now " + around(now, at) + "\non record " + around(golden, at);
    }

    private static String around(String line, int at) {
        return line.substring(Math.max(0, at - 120), Math.min(line.length(), at + 160));
    }

    private static List<String> words(Article article, List<Evidence> evidence) {
        return evidence.stream().map(each -> each.span().of(article)).toList();
    }
}
