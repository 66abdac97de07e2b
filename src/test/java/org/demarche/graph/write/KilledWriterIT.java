package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.Neo4jForTests;
import org.demarche.graph.GraphDigest;
import org.demarche.localdb.LocalNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class KilledWriterIT {
    private static final long SEED = 11;
    private static final int ARTICLES = 60;

    private final Driver driver = Neo4jForTests.driver();
    private final List<Report> news = GeneratedNews.dense(SEED, ARTICLES);

    @BeforeEach
    void clear() {
        Neo4jForTests.clear();
    }

    @Test
    void aKilledProcessLeavesWholeBatchesAndNothingElse() throws Exception {
        Process child = start();
        try (BufferedReader written = child.inputReader()) {
            for (int i = 0; i < 7; i++) {
                assertThat(written.readLine()).isEqualTo("article:" + i);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        WriteSummary rest = new GraphWriter(driver).write(news);
        assertThat(rest.unchanged()).isBetween(7, ARTICLES - 1);
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOfAll());
    }

    @Test
    void twoProcessesAgree() throws Exception {
        Process one = start();
        Process other = start();
        one.inputReader().lines().forEach(line -> {});
        other.inputReader().lines().forEach(line -> {});
        assertThat(one.waitFor() + other.waitFor()).isZero();
        assertThat(GraphDigest.lines(driver)).isEqualTo(linesOfAll());
    }

    @Test
    void aBatchThatFailsHalfWayLeavesNothing() {
        try (Session session = driver.session()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> session.executeWriteWithoutResult(transaction -> {
                        new BatchWrite(transaction).write(news);
                        throw new IllegalStateException("cut");
                    }))
                    .withMessage("cut");
        }
        assertThat(GraphDigest.lines(driver)).isEmpty();
    }

    private List<String> linesOfAll() {
        Neo4jForTests.clear();
        new GraphWriter(driver).write(news);
        return GraphDigest.lines(driver);
    }

    private static Process start() throws IOException {
        LocalNeo4j server = Neo4jForTests.server();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildWriter.class.getName(),
                        server.boltUri().toString(),
                        server.username(),
                        server.password(),
                        "" + SEED,
                        "" + ARTICLES)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
