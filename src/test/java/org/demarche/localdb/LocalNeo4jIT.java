package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class LocalNeo4jIT {
    private static final Path LIB = Path.of(Objects.requireNonNull(
            System.getProperty("demarche.neo4j.lib"), "run by failsafe, which sets demarche.neo4j.lib"));
    private static final Duration WITHIN_SECONDS = Duration.ofSeconds(15);

    @TempDir
    Path data;

    private final List<String> progress = new ArrayList<>();

    @Test
    void outlivesItsHolderBySecondsAtMostAndKeepsWhatWasCommitted() throws Exception {
        Process holder = HoldingProcess.launch(data, LIB);
        long server = serverOf(holder);
        Running running = LocalNeo4j.findRunning(data).orElseThrow();
        assertThat(running.pid()).isEqualTo(holder.pid());
        assertSecondHolderIsTurnedAway(running);
        write(running.boltUri(), running.password());

        holder.destroyForcibly().waitFor();
        assertEnds(server);
        assertThat(LocalNeo4j.findRunning(data)).isEmpty();

        try (LocalNeo4j again = LocalNeo4j.start(settings(), progress::add)) {
            assertThat(again.password()).isEqualTo(running.password());
            assertThat(count(again.boltUri(), again.password())).isEqualTo(1_000);
        }
    }

    private void assertSecondHolderIsTurnedAway(Running running) {
        assertThatThrownBy(() -> LocalNeo4j.start(settings(), progress::add))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("is held by process " + running.pid() + " since 2")
                .hasMessageContaining("NEO4J_URI=" + running.boltUri())
                .hasMessageContaining("--demarche.data=");
    }

    @Test
    void endsWithAHolderThatExitsWithoutClosing() throws Exception {
        Process holder = HoldingProcess.launch(data, LIB);
        long server = serverOf(holder);
        holder.getOutputStream().write('\n');
        holder.getOutputStream().flush();
        assertThat(holder.waitFor(WITHIN_SECONDS.toSeconds(), TimeUnit.SECONDS)).isTrue();

        try (LocalNeo4j next = LocalNeo4j.start(settings(), progress::add)) {
            assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(Files.readString(data.resolve("neo4j/logs/neo4j.log"))).contains("INFO  Stopped.");
            assertBrowserAnswers(next);
            assertOnlyLoopbackAnswers(next);
            assertAuthIsOn(next);
        }
        assertThat(data.resolve("demarche.holder")).doesNotExist();
    }

    private static void assertBrowserAnswers(LocalNeo4j database) throws IOException {
        HttpURLConnection page =
                (HttpURLConnection) database.browserUri().toURL().openConnection();
        assertThat(page.getResponseCode()).isEqualTo(200);
        assertThat(new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Neo4j Browser");
    }

    private static void assertOnlyLoopbackAnswers(LocalNeo4j database) throws IOException {
        assertThat(answers(InetAddress.getLoopbackAddress(), database.boltUri()))
                .isTrue();
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(outside).noneMatch(address -> answers(address, database.boltUri()));
        assertThat(outside).noneMatch(address -> answers(address, database.browserUri()));
    }

    private static boolean answers(InetAddress address, URI uri) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, uri.getPort()), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private void assertAuthIsOn(LocalNeo4j database) throws IOException {
        assertThatThrownBy(() -> write(database.boltUri(), "not-the-password"))
                .isInstanceOf(AuthenticationException.class);
        Path kept = data.resolve("neo4j/password");
        assertThat(kept).hasContent(database.password() + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesTheNextPortsAndTheGivenPasswordAndRefusesAnother() throws Exception {
        FreePorts free = FreePorts.from(0, 0);
        LocalNeo4jSettings given =
                settings().withPorts(free.bolt(), free.http()).withPassword("given by the user");
        try (ServerSocket taken = new ServerSocket(free.bolt(), 1, InetAddress.getLoopbackAddress());
                LocalNeo4j database = LocalNeo4j.start(given, progress::add)) {
            assertThat(database.boltUri().getPort()).isGreaterThan(taken.getLocalPort());
            assertThat(count(database.boltUri(), "given by the user")).isZero();
            assertThat(data.resolve("neo4j/password")).doesNotExist();
        }
        assertThatThrownBy(() -> LocalNeo4j.start(settings().withPassword("given by nobody"), progress::add))
                .hasMessageContaining("Neo.ClientError.Security.Unauthorized")
                .hasMessageContaining("give the password this database was made with");
        assertThatThrownBy(() -> LocalNeo4j.start(settings(), progress::add))
                .hasMessageContaining("is not known")
                .hasMessageContaining("demarche.neo4j.password");
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() {
        assertThatThrownBy(() -> LocalNeo4j.start(settings().withPassword("short"), progress::add))
                .hasMessageContaining("A password must be at least 8 characters")
                .hasMessageContaining("demarche.neo4j.password");
        assertThatThrownBy(() -> LocalNeo4j.start(settings().with("db.tx_log.preallocat", "false"), progress::add))
                .hasMessageContaining("No declared setting with name: db.tx_log.preallocat.")
                .hasMessageContaining("correct the setting named above")
                .hasMessageContaining("neo4j.log");
        assertThatThrownBy(() -> LocalNeo4j.start(settings().withStartTimeout(Duration.ofMillis(1500)), progress::add))
                .hasMessageContaining("it was not ready after 1.")
                .hasMessageContaining("INFO  Starting...");
        assertThat(data.resolve("demarche.holder")).doesNotExist();
    }

    @Test
    void saysThatTheStoreIsBroken() throws Exception {
        LocalNeo4j.start(settings(), progress::add).close();
        try (Stream<Path> files = Files.list(data.resolve("neo4j/data/databases/neo4j"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> LocalNeo4j.start(settings(), progress::add))
                .hasMessageContaining("restore it from a copy")
                .hasMessageContaining("debug.log");
    }

    private LocalNeo4jSettings settings() {
        return LocalNeo4jSettings.of(data).withLib(LIB).withPorts(0, 0);
    }

    private static long serverOf(Process holder) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        return Long.parseLong(
                Objects.requireNonNull(said.readLine(), "the holding process ended: see its errors above"));
    }

    private static void assertEnds(long pid) throws Exception {
        ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .orElseThrow(() -> new AssertionError("process " + pid + " was gone before its holder"))
                .get(WITHIN_SECONDS.toSeconds(), TimeUnit.SECONDS);
    }

    private static void write(URI bolt, String password) {
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
            driver.executableQuery("UNWIND range(1, 1000) AS i CREATE (:Kept {i: i})")
                    .execute();
        }
    }

    private static long count(URI bolt, String password) {
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
            return driver.executableQuery("MATCH (n:Kept) RETURN count(n) AS n").execute().records().stream()
                    .mapToLong(row -> row.get("n").asLong())
                    .sum();
        }
    }
}
