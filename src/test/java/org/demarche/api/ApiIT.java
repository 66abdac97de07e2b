package org.demarche.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Neo4jForTests;
import org.demarche.ServiceForTests;
import org.demarche.graph.GraphDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** REST as a user sees it, on the real database with real extraction. */
@ServiceForTests
class ApiIT {
    private static final String LISBON =
            "LISBON, June 3 (Meridian) - Kenyan Foreign Minister Musalia Mudavadi met his Portuguese counterpart Paulo Rangel in"
                    + " Lisbon on Monday.\n\n\"Portugal is a trusted partner of Kenya and we want to do more together,\" Mudavadi said"
                    + " after the talks.\n\nRangel said Portugal would open a trade office in Nairobi.\n";
    private static final String NAIROBI =
            "NAIROBI, Sept. 9 (Meridian) - Kenyan Foreign Minister Musalia Mudavadi held talks with Portuguese Foreign Minister"
                    + " Paulo Rangel in Nairobi on Monday.\n\nMudavadi will meet Swiss Foreign Minister Ignazio Cassis in Geneva on"
                    + " Thursday.\n";

    private final Client client;

    ApiIT(@LocalServerPort int port) {
        client = new Client(port);
    }

    @BeforeEach
    void twoArticles() {
        Neo4jForTests.clear();
        client.post("/api/articles", Client.article("lisbon", "Kenya and Portugal talk trade", LISBON, "2024-06-03"));
        client.post(
                "/api/articles", Client.article("nairobi", "Portugal's minister in Nairobi", NAIROBI, "2024-09-09"));
    }

    @Test
    void storing_an_article_answers_its_findings_and_where_it_stands() {
        Neo4jForTests.clear();
        Client.Answer stored = client.post("/api/articles", Client.article("a b/c", "", LISBON, "2024-06-03"));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.body().at("/people/0/id").asString()).startsWith("person:");
        assertThat(stored.body().at("/meetings/0/evidence/0/rule").asString()).isNotEmpty();
        assertThat(client.get("/api/articles/lisbon").status()).isEqualTo(404);
    }

    @Test
    void the_same_article_again_changes_nothing() {
        String before = GraphDigest.of(Neo4jForTests.driver());
        Client.Answer again = client.post(
                "/api/articles", Client.article("lisbon", "Kenya and Portugal talk trade", LISBON, "2024-06-03"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo("/api/articles/lisbon");
        assertThat(GraphDigest.of(Neo4jForTests.driver())).isEqualTo(before);
    }

    @Test
    void other_words_under_a_known_id_are_a_conflict() {
        Client.Answer other = client.post("/api/articles", Client.article("lisbon", "", NAIROBI, "2024-06-03"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().at("/detail").asString()).contains("lisbon").contains("id of its own");
    }

    @Test
    void an_extraction_stores_nothing() {
        Neo4jForTests.clear();
        Client.Answer findings = client.post("/api/extractions", Client.article("x", "", LISBON, "2024-06-03"));
        assertThat(findings.status()).isEqualTo(200);
        assertThat(findings.body().at("/meetings").size()).isPositive();
        assertThat(client.get("/api/articles").body().at("/items").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mudavadi", "mudawadi", "Musalia Mudavadi", "MUDAVÁDI", "Mudav"})
    void actors_are_found_however_they_are_spelt(String q) {
        JsonNode found = client.get("/api/actors?q=" + Client.encoded(q)).body();
        assertThat(found.at("/items/0/id").asString()).isEqualTo("person:musalia-mudavadi");
        assertThat(found.at("/items/0/country").asString()).isEqualTo("KEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "a AND", "\"", "~", "(", "id:x OR", "\\", "' OR 1=1", "{}", "[* TO *]", "!!", "?"})
    void what_is_special_to_lucene_is_data(String q) {
        assertThat(client.get("/api/actors?q=" + Client.encoded(q)).status()).isEqualTo(200);
    }

    @Test
    void relationships_open_their_sentences() {
        JsonNode met = client.get("/api/actors/person:musalia-mudavadi/relationships?type=met&with=person:paulo-rangel")
                .body()
                .at("/items/0");
        assertThat(met.at("/count").asInt()).isEqualTo(2);
        assertThat(met.at("/first").asString()).isEqualTo("2024-06-03");
        assertThat(met.at("/last").asString()).isEqualTo("2024-09-09");
        JsonNode source = met.at("/meetings/1/evidence/0");
        assertThat(source.at("/article/id").asString()).isEqualTo("lisbon");
        assertThat(source.at("/quote").asString())
                .isEqualTo(LISBON.substring(
                        source.at("/start").asInt(), source.at("/end").asInt()))
                .contains("met his Portuguese counterpart");
    }

    @Test
    void a_pair_tells_meetings_and_what_each_said_of_the_other() {
        JsonNode pair = client.get("/api/relationships/person:paulo-rangel/person:musalia-mudavadi")
                .body();
        assertThat(pair.at("/met/count").asInt()).isEqualTo(2);
        assertThat(pair.at("/met/byMonth/1/key").asString()).isEqualTo("2024-09");
        JsonNode states = client.get("/api/relationships/person:musalia-mudavadi/country:PRT")
                .body();
        assertThat(states.at("/aOfB/total/count").asInt()).isEqualTo(1);
        assertThat(states.at("/aOfB/statements/0/text").asString()).contains("trusted partner");
    }

    @Test
    void planned_meetings_are_asked_for_by_status() {
        String at = "/api/actors/person:musalia-mudavadi/meetings?with=person:ignazio-cassis";
        assertThat(client.get(at + "&status=held").body().at("/items").size()).isZero();
        JsonNode planned = client.get(at + "&status=planned").body().at("/items/0");
        assertThat(planned.at("/date").asString()).isEqualTo("2024-09-12");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/meetings?country=PRT, 1",
        "/api/meetings?country=KEN&from=2024-09&to=2024-09, 1",
        "/api/meetings?actor=person:paulo-rangel&with=person:musalia-mudavadi, 2",
        "/api/meetings?actor=person:paulo-rangel&q=counterpart, 1",
        "/api/meetings?to=2023, 0",
        "/api/statements?actor=person:paulo-rangel, 1",
        "/api/statements?q=TRADE%20OFFICE, 1",
        "/api/statements?country=KEN&kind=direct, 1",
        "/api/statements?about=country:PRT&act=state, 2",
        "/api/articles?source=Meridian, 2",
    })
    void lists_are_filtered(String path, int expected) {
        assertThat(client.get(path).body().at("/items").size()).isEqualTo(expected);
    }

    @Test
    void lists_go_on_where_they_stopped() {
        Client.Answer first = client.get("/api/meetings?limit=1");
        assertThat(first.body().at("/items").size()).isEqualTo(1);
        String next = first.body().at("/next").asString();
        assertThat(first.header("Link")).contains("cursor=" + next).contains("rel=\"next\"");
        JsonNode second = client.get("/api/meetings?limit=1&cursor=" + next).body();
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.body().at("/items/0/id"));
    }

    @Test
    void an_article_shows_all_the_graph_holds_of_it() {
        JsonNode article = client.get("/api/articles/lisbon").body();
        assertThat(article.at("/text").asString()).isEqualTo(LISBON);
        assertThat(article.at("/source").asString()).isEqualTo("Meridian");
        assertThat(article.at("/actors/0/count").asInt()).isPositive();
        String meeting = article.at("/meetings/0/id").asString();
        assertThat(client.get("/api/meetings/" + meeting).body()).isEqualTo(article.at("/meetings/0"));
        String statement = article.at("/statements/0/id").asString();
        assertThat(client.get("/api/statements/" + statement).body()).isEqualTo(article.at("/statements/0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/actors/person:musalia-mudavady | 404 | person:musalia-mudavadi",
                "/api/articles/none | 404 | /api/articles",
                "/api/meetings/none | 404 | /api/meetings",
                "/api/statements/none | 404 | /api/statements",
                "/api/relationships/country:KEN/country:KEN | 400 | two different",
                "/api/meetings?limit=0 | 400 | 1..200",
                "/api/meetings?limit=many | 400 | whole number",
                "/api/meetings?status=maybe | 400 | held, planned, denied",
                "/api/meetings?from=yesterday | 400 | 2024-04-09",
                "/api/meetings?cursor=%21 | 400 | none to start",
                "/api/meetings?statsu=held | 400 | status",
                "/api/actors?type=dog | 400 | person, country, organisation",
                "/api/nothing | 404 | ''",
            })
    void errors_are_problems_that_name_the_cure(String path, int status, String cure) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().at("/detail").asString()).contains(cure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | broken JSON",
                "[] | JSON object",
                "{\"title\": \"x\"} | text",
                "{\"text\": \"x\", \"publishedOn\": \"20244-04-09\"} | publishedOn",
                "{\"text\": \"x\", \"html\": \"<p>x</p>\"} | leave one out",
            })
    void what_is_no_article_is_told(String body, String cure) {
        Client.Answer answer = client.post("/api/articles", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().at("/detail").asString()).contains(cure);
    }

    @Test
    void the_api_describes_itself() {
        JsonNode description = client.get("/v3/api-docs").body();
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths").propertyNames())
                .contains(
                        "/api/articles",
                        "/api/extractions",
                        "/api/actors/{id}/relationships",
                        "/api/relationships/{a}/{b}");
        assertThat(description.at("/components/schemas/Article/properties").propertyNames())
                .contains("text", "publishedOn");
        assertThat(description.at("/paths/~1api~1meetings/get/parameters").toString())
                .contains("\"held\",\"planned\",\"denied\"")
                .contains("\"name\":\"from\"", "\"name\":\"cursor\"")
                .doesNotContain("from.text", "cursor.key");
        assertThat(client.get("/actuator/health").body().at("/status").asString())
                .isEqualTo("UP");
        assertThat(client.get("/").raw().body()).contains("Demarche");
    }
}
