package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.demarche.Neo4jForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** What is derived, against plain recounts of what it is derived from. */
class DerivedGraphIT {
    private final Driver driver = Neo4jForTests.driver();

    @BeforeEach
    void write() throws Exception {
        Neo4jForTests.clear();
        GraphWriter writer = new GraphWriter(driver);
        List<Report> news = GeneratedNews.dense(12, 80);
        news.forEach(report -> writer.write(List.of(report)));
        for (int i = 0; i < 80; i += 4) {
            writer.retract("article:" + i);
        }
        writer.write(List.of(GeneratedNews.rewritten(news.get(1), 3)));
    }

    @Test
    void whoMetWhomIsTrueToTheMeetings() {
        assertThat(
                        rows(
                                "MATCH (a)-[m:MET]->(b) RETURN a.id AS a, b.id AS b, m.count AS n, m.first AS f, m.last AS l ORDER BY a, b"))
                .isNotEmpty()
                .isEqualTo(
                        rows(
                                "MATCH (a)-[:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(b) WHERE a.id < b.id "
                                        + "RETURN a.id AS a, b.id AS b, count(DISTINCT m) AS n, min(m.start) AS f, max(m.start) AS l ORDER BY a, b"));
    }

    @Test
    void whoSpokeOfWhomIsTrueToTheStatements() {
        assertThat(
                        rows(
                                "MATCH (a)-[m:SPOKE_OF]->(b) RETURN a.id AS a, b.id AS b, m.count AS n, m.first AS f, m.last AS l ORDER BY a, b"))
                .isNotEmpty()
                .isEqualTo(
                        rows(
                                "MATCH (a)-[:MADE]->(s:Statement)-[:ABOUT]->(b) "
                                        + "RETURN a.id AS a, b.id AS b, count(DISTINCT s) AS n, min(s.start) AS f, max(s.start) AS l ORDER BY a, b"));
    }

    @Test
    void countsAreThoseOfTheArticles() {
        assertThat(rows("MATCH (e:Event)-[:REPORTED_IN]->(a) WITH e, count(DISTINCT a) AS n, "
                        + "count(DISTINCT coalesce(a.source, a.id)) AS s "
                        + "WHERE e.articleCount <> n OR e.sourceCount <> s RETURN e.id"))
                .isEmpty();
        assertThat(rows("MATCH (m:Meeting)-[:REPORTED_IN]->(a) WITH m, count(DISTINCT a) AS n WHERE n > 1 RETURN m.id"))
                .isNotEmpty();
    }

    @Test
    void everyQuoteIsWhatTheArticleSays() {
        assertThat(
                        rows(
                                "MATCH (:Event)-[r:REPORTED_IN]->(a) WITH r, CASE r.field WHEN 'text' THEN a.text ELSE a.title END AS words "
                                        + "WHERE substring(words, r.start, r.end - r.start) <> r.quote OR a.retracted RETURN r.quote"))
                .isEmpty();
    }

    @Test
    void nothingStandsWithoutSupport() {
        assertThat(rows("MATCH (e:Event) WHERE NOT EXISTS { (e)-[:REPORTED_IN]->() } RETURN e.id"))
                .isEmpty();
        assertThat(rows("MATCH (a:Actor) WHERE NOT EXISTS { (a)-[:MENTIONED_IN]->() } RETURN a.id"))
                .isEmpty();
        assertThat(rows("MATCH (m:Meeting) WHERE NOT EXISTS { (m)<-[:TOOK_PART_IN]-() } RETURN m.id"))
                .isEmpty();
    }

    @Test
    void statesHaveTheirCodes() {
        assertThat(rows("MATCH (c:Country) WHERE c.iso2 IS NULL OR c.id <> 'country:' + c.iso3 RETURN c.id"))
                .isEmpty();
        assertThat(rows("MATCH (c:Country {iso3: 'AUT'}) RETURN c.iso2 AS iso2, c.name AS name"))
                .containsExactly(Map.of("iso2", "AT", "name", "State of AUT"));
    }

    @Test
    void aWriterHoldsItsActors() {
        Map<String, Object> actor = Map.of("rows", List.of(Parties.row("country:EST")));
        String lock = org.demarche.graph.Cypher.named("write/lock-actors");
        try (Session first = driver.session();
                Session second = driver.session();
                Transaction holding = first.beginTransaction()) {
            holding.run(lock, actor).consume();
            TransactionConfig soon = TransactionConfig.builder()
                    .withTimeout(Duration.ofSeconds(1))
                    .build();
            assertThatExceptionOfType(Neo4jException.class)
                    .isThrownBy(() -> second.run(lock, actor, soon).consume())
                    .withMessageContaining("lock");
            second.run(lock, Map.of("rows", List.of(Parties.row("country:BEL"))), soon)
                    .consume();
        }
    }

    private List<Map<String, Object>> rows(String query) {
        try (Session session = driver.session()) {
            return session.run(query).list(row -> row.asMap());
        }
    }
}
