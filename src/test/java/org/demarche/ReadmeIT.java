package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.article.Articles;
import org.demarche.graph.GraphDigest;
import org.demarche.ingest.Extracted;
import org.demarche.ingest.Ingest;
import org.demarche.ingest.IngestListener;
import org.demarche.ingest.IngestSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way, as the README walks it: the sample articles in, its questions asked, its answers given. */
@ServiceForTests
class ReadmeIT {
    private static final Path SAMPLES = Path.of("seeds/articles");
    private static final JsonMapper JSON = new JsonMapper();

    private final Ingest ingest;
    private final Driver driver;
    private final String address;
    private final String readme = Files.readString(Path.of("README.md"));

    @Autowired
    ReadmeIT(Ingest ingest, Driver driver, @LocalServerPort int port) throws IOException {
        this.ingest = ingest;
        this.driver = driver;
        this.address = "http://localhost:" + port;
    }

    @BeforeEach
    void samples() {
        Neo4jForTests.clear();
        read();
    }

    @Test
    void every_sample_is_read_and_none_is_doubled() {
        Neo4jForTests.clear();
        IngestSummary summary = read();
        assertThat(readme).contains("fills it from " + summary.written().added() + " sample articles");
        assertThat(summary.failed()).isZero();
        String before = GraphDigest.of(driver);
        assertThat(read().written().added()).isZero();
        assertThat(GraphDigest.of(driver)).isEqualTo(before);
    }

    @Test
    void the_worked_question_has_the_answer_shown() throws Exception {
        JsonNode answer = get("/api/relationships/person:kim-jong-un/person:moon-jae-in");
        JsonNode shown = JSON.readTree(block("json"));
        assertThat(readme).contains("localhost:8080/api/relationships/person:kim-jong-un/person:moon-jae-in");
        assertThat(answer.at("/a")).isEqualTo(shown.at("/a"));
        assertThat(answer.at("/met")).isEqualTo(shown.at("/met"));
        for (String field : List.of("kind", "status", "date", "place", "country", "articleCount", "sourceCount")) {
            assertThat(answer.at("/meetings/0/" + field).asString())
                    .isEqualTo(shown.at("/meetings/0/" + field).asString());
        }
        JsonNode first = answer.at("/meetings/0/evidence/0");
        JsonNode firstShown = shown.at("/meetings/0/evidence/0");
        for (String field : List.of("start", "end", "rule", "quote")) {
            assertThat(first.at("/" + field)).isEqualTo(firstShown.at("/" + field));
        }
    }

    @Test
    void the_same_in_cypher_gives_the_table_shown() {
        List<Record> rows = driver.executableQuery(block("cypher")).execute().records();
        List<String> shown =
                readme.lines().filter(line -> line.matches("\\| \\d{4}-.*")).toList();
        assertThat(rows.stream().map(ReadmeIT::line)).containsExactlyElementsOf(shown);
    }

    @Test
    void every_other_question_has_an_answer() throws Exception {
        List<String> paths = addresses().toList();
        assertThat(paths).hasSizeGreaterThan(4);
        for (String path : paths) {
            JsonNode answer = get(path);
            assertThat(answer.has("items") ? answer.at("/items").size() : 1)
                    .as(path)
                    .isPositive();
        }
    }

    private Stream<String> addresses() {
        Matcher matcher =
                Pattern.compile("curl -s '?localhost:8080(/api/[^'\\s]*)").matcher(readme);
        return matcher.results().map(result -> result.group(1));
    }

    private IngestSummary read() {
        try (Articles articles = Articles.in(List.of(SAMPLES.toString()))) {
            return ingest.run(articles, 2, new Silent());
        }
    }

    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String line(Record row) {
        return "| " + row.get("date").asObject() + " | " + row.get("place").asString() + " | "
                + row.get("source").asString() + " | " + row.get("sentence").asString() + " |";
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static final class Silent implements IngestListener {
        @Override
        public void failed(Extracted.Failed failure) {}

        @Override
        public void done(IngestSummary soFar) {}
    }
}
