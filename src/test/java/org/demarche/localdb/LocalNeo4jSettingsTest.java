package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LocalNeo4jSettingsTest {
    private static final LocalNeo4jSettings USUAL = LocalNeo4jSettings.of(Path.of("data"));

    @Test
    void refusesWhatNoServerCouldTake() {
        assertThatThrownBy(() -> USUAL.withPorts(70_000, 0)).hasMessageContaining("demarche.neo4j.bolt-port 70000");
        assertThatThrownBy(() -> USUAL.withPorts(0, -1)).hasMessageContaining("demarche.neo4j.http-port -1");
        assertThatThrownBy(() -> USUAL.withMemory("512", "64m")).hasMessageContaining("heap '512' is not a size");
        assertThatThrownBy(() -> USUAL.withMemory("1g", "much")).hasMessageContaining("page cache 'much'");
        assertThatThrownBy(() -> USUAL.withStartTimeout(Duration.ZERO)).hasMessageContaining("not positive");
    }

    @Test
    void writesAConfigurationThatTheUserMayAmend() {
        assertThat(ServerConfiguration.text(USUAL.with("client.allow_telemetry", "true"), new FreePorts(7690, 7480)))
                .contains("server.bolt.listen_address=127.0.0.1:7690\n")
                .contains("server.http.listen_address=127.0.0.1:7480\n")
                .contains("dbms.usage_report.enabled=false\n")
                .contains("server.memory.pagecache.size=128m\n")
                .containsOnlyOnce("client.allow_telemetry=true\n")
                .doesNotContain("client.allow_telemetry=false");
    }

    @Test
    void cautionsAgainstJavaThatNeo4jDoesNotSupport() {
        Path home = JavaRuntime.current().home();
        assertThat(new JavaRuntime(home, 17).caution()).isEmpty();
        assertThat(new JavaRuntime(home, 21).flags()).allMatch(flag -> flag.startsWith("--add-opens="));
        assertThat(new JavaRuntime(home, 25).caution())
                .get()
                .asString()
                .contains("Java 25")
                .contains("17 or 21");
        assertThat(new JavaRuntime(home, 25).flags()).contains("--sun-misc-unsafe-memory-access=allow");
        assertThatThrownBy(() -> new JavaRuntime(Path.of("nowhere"), 17).launcher())
                .hasMessageContaining("There is no java in");
    }
}
