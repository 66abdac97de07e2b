package org.demarche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.graph.Schema;
import org.demarche.localdb.LocalNeo4j;
import org.demarche.localdb.LocalNeo4jSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** One real Neo4j server for the whole test run, started on first use in a folder of its own, with the schema applied. */
public final class Neo4jForTests {
    private static final Neo4jForTests ONLY = new Neo4jForTests();

    private final LocalNeo4j server;
    private final Driver driver;

    private Neo4jForTests() {
        Path folder = newFolder();
        Path lib = Path.of(System.getProperty("demarche.neo4j.lib", "target/neo4j/lib"));
        server = LocalNeo4j.start(
                LocalNeo4jSettings.of(folder).withLib(lib).withPorts(0, 0).withMemory("1g", "128m"),
                System.err::println);
        driver = GraphDatabase.driver(
                server.boltUri(), AuthTokens.basic(server.username(), server.password()), config());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
        Schema.apply(driver);
    }

    /** The driver of the one server; not to be closed. */
    public static Driver driver() {
        return ONLY.driver;
    }

    /** The server itself, for its addresses and its password. */
    public static LocalNeo4j server() {
        return ONLY.server;
    }

    /** Takes everything out of the graph; the schema stays. */
    public static void clear() {
        try (var session = ONLY.driver.session()) {
            session.run("MATCH (n) WHERE NOT n:SchemaVersion CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    /** Many writers on few actors wait for each other longer than a service's would. */
    private static Config config() {
        return Config.builder().withMaxTransactionRetryTime(2, TimeUnit.MINUTES).build();
    }

    private void end(Path folder) {
        driver.close();
        server.close();
        delete(folder);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("neo4j-for-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
