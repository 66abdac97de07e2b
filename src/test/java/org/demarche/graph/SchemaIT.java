package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.Neo4jForTests;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class SchemaIT {
    private static final Driver DRIVER = Neo4jForTests.driver();

    @Test
    void servicesThatStartAtOnceAllFindTheSchema() throws Exception {
        dropAll();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Void>> starts = IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        Schema.apply(DRIVER);
                        return null;
                    })
                    .toList();
            for (Future<Void> start : pool.invokeAll(starts)) {
                start.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(names("SHOW CONSTRAINTS YIELD name")).hasSize(9).contains("actor_id", "meeting_id");
        assertThat(names("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
                .isEmpty();
        assertThat(names("SHOW INDEXES YIELD name")).contains("actors", "meeting_series", "country_iso3");
        assertThat(names("MATCH (v:SchemaVersion) RETURN v.id AS name")).isEqualTo(Schema.files());
    }

    @Test
    void namesAreFoundWithoutTheirAccentsAndByAlias() {
        Neo4jForTests.clear();
        try (Session session = DRIVER.session()) {
            session.run("CREATE (:Actor {id: 'person:1', name: 'Märta Öst', aliases: ['Zażółć']})")
                    .consume();
        }
        assertThat(found("marta")).containsExactly("person:1");
        assertThat(found("zazołc")).containsExactly("person:1");
        assertThat(found("nobody")).isEmpty();
    }

    private static List<String> found(String words) {
        return names("CALL db.index.fulltext.queryNodes('actors', '" + words + "') YIELD node RETURN node.id AS name");
    }

    private static void dropAll() {
        Neo4jForTests.clear();
        try (Session session = DRIVER.session()) {
            session.run("MATCH (v:SchemaVersion) DELETE v").consume();
            names("SHOW CONSTRAINTS YIELD name")
                    .forEach(name -> session.run("DROP CONSTRAINT " + name).consume());
            names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    .forEach(name -> session.run("DROP INDEX " + name).consume());
        }
    }

    private static List<String> names(String query) {
        try (Session session = DRIVER.session()) {
            return session.run(query).list(row -> row.get("name").asString());
        }
    }
}
