package org.demarche.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.demarche.graph.GraphDigest;
import org.demarche.localdb.LocalNeo4j;
import org.demarche.localdb.LocalNeo4jSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The packaged jar with a database of its own: {@code ingest}, killed in the middle, and again. */
class IngestCommandIT {
    private static final String LIB = "--demarche.neo4j.lib="
            + Path.of(System.getProperty("demarche.neo4j.lib", "target/neo4j/lib"))
                    .toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void a_kill_in_the_middle_and_the_same_again_give_the_graph_of_one_go() throws Exception {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(news, ManyArticles.jsonLines(1_500));
        Jar.Outcome oneGo = Jar.run(folder, ingest("whole", news));
        assertThat(oneGo.status()).as(oneGo.err()).isZero();
        assertThat(oneGo.err()).contains("1500 added");

        killInTheMiddle(ingest("killed", news));
        int survived = articles("killed");
        assertThat(survived).as("articles written before the kill").isBetween(1, 1_499);

        Jar.Outcome again = Jar.run(folder, ingest("killed", news));
        assertThat(again.err()).contains(survived + " unchanged").contains((1_500 - survived) + " added");
        assertThat(digest("killed")).isEqualTo(digest("whole"));

        Jar.Outcome once = Jar.run(folder, ingest("killed", news));
        assertThat(once.err()).contains("1500 unchanged").contains("0 nodes and 0 relationships more");
    }

    private String[] ingest(String data, Path news) {
        return new String[] {
            "ingest",
            news.toString(),
            "--demarche.data=" + data,
            LIB,
            "--demarche.neo4j.bolt-port=0",
            "--demarche.neo4j.http-port=0"
        };
    }

    /** SIGKILL as soon as the graph holds a first batch. */
    private void killInTheMiddle(String[] command) throws IOException {
        Path err = folder.resolve("killed.err");
        Process process = Jar.builder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> articlesOfRunning("killed") > 0);
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    private int articlesOfRunning(String data) {
        return LocalNeo4j.findRunning(folder.resolve(data))
                .map(running -> count(running.boltUri().toString(), running.username(), running.password()))
                .orElse(0);
    }

    private int articles(String data) {
        try (LocalNeo4j server = open(data)) {
            return count(server.boltUri().toString(), server.username(), server.password());
        }
    }

    private String digest(String data) {
        try (LocalNeo4j server = open(data);
                Driver driver = GraphDatabase.driver(
                        server.boltUri(), AuthTokens.basic(server.username(), server.password()))) {
            return GraphDigest.of(driver);
        }
    }

    private LocalNeo4j open(String data) {
        return LocalNeo4j.start(
                LocalNeo4jSettings.of(folder.resolve(data))
                        .withLib(Path.of(LIB.substring(LIB.indexOf('=') + 1)))
                        .withPorts(0, 0),
                line -> {});
    }

    private static int count(String uri, String username, String password) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password))) {
            return driver.executableQuery("MATCH (a:Article) RETURN count(a) AS n")
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asInt();
        }
    }
}
