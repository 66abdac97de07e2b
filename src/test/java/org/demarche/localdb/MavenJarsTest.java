package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.maveniverse.maven.mima.context.ContextOverrides;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a repository of our own on disk, whose jars are a few bytes each. */
class MavenJarsTest {
    private static final ServerVersions VERSIONS = new ServerVersions("5.0.1", "5.0.2");

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void publish() throws Exception {
        publish("org.neo4j", "neo4j", "5.0.1", dependency("org.example", "needed", "compile"));
        publish("org.neo4j.app", "neo4j-server", "5.0.1", dependency("org.example", "for-tests", "test"));
        publish("org.example", "needed", "1", "");
    }

    @Test
    void resolvesWhatTheServerNeedsAndGoesOnWhereItStopped() throws Exception {
        assertThatThrownBy(this::resolve)
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("org.neo4j.client:neo4j-browser:5.0.2")
                .hasMessageContaining(folder.resolve("remote").toUri().toString())
                .hasMessageContaining("demarche.neo4j.lib")
                .hasMessageContaining("NEO4J_URI");
        Path fetched = folder.resolve("local/org/neo4j/neo4j/5.0.1/neo4j-5.0.1.pom");
        Object before = Files.readAttributes(fetched, "*").get("fileKey");

        publish("org.neo4j.client", "neo4j-browser", "5.0.2", "");
        assertThat(resolve())
                .extracting(jar -> jar.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "neo4j-5.0.1.jar", "neo4j-server-5.0.1.jar", "neo4j-browser-5.0.2.jar", "needed-1.jar");
        assertThat(Files.readAttributes(fetched, "*").get("fileKey")).isEqualTo(before);
        assertThat(progress).anyMatch(line -> line.startsWith("resolving org.neo4j:neo4j:5.0.1, "));
    }

    @Test
    void refusesAJarThatIsNotWhatItsRepositorySays() throws Exception {
        publish("org.neo4j.client", "neo4j-browser", "5.0.2", "");
        Files.writeString(folder.resolve("remote/org/neo4j/neo4j/5.0.1/neo4j-5.0.1.jar"), "a forged jar");
        assertThatThrownBy(this::resolve)
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("Checksum validation failed");
    }

    @Test
    void knowsTheVersionsOfThisBuild() {
        assertThat(ServerVersions.ofThisBuild().server()).startsWith("5.26.");
        assertThat(ServerVersions.ofThisBuild().browser()).startsWith("5.");
    }

    private List<Path> resolve() {
        RemoteRepository remote = new RemoteRepository.Builder(
                        "ours", "default", folder.resolve("remote").toUri().toString())
                .build();
        ContextOverrides overrides = ContextOverrides.create()
                .withUserSettings(false)
                .withLocalRepositoryOverride(folder.resolve("local"))
                .repositories(List.of(remote))
                .addRepositoriesOp(ContextOverrides.AddRepositoriesOp.REPLACE)
                .build();
        return new MavenJars(VERSIONS, overrides).resolve(progress::add);
    }

    private void publish(String group, String name, String version, String dependencies) throws Exception {
        Path at = folder.resolve("remote/" + group.replace('.', '/') + "/" + name + "/" + version);
        Files.createDirectories(at);
        withChecksum(at.resolve(name + "-" + version + ".jar"), "a jar");
        withChecksum(
                at.resolve(name + "-" + version + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion>" + gav(group, name, version) + "<dependencies>"
                        + dependencies + "</dependencies></project>");
    }

    private static void withChecksum(Path file, String text) throws Exception {
        Files.writeString(file, text);
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                file.resolveSibling(file.getFileName() + ".sha1"),
                HexFormat.of().formatHex(sha1));
    }

    private static String dependency(String group, String name, String scope) {
        return "<dependency>" + gav(group, name, "1") + "<scope>" + scope + "</scope></dependency>";
    }

    private static String gav(String group, String name, String version) {
        return "<groupId>" + group + "</groupId><artifactId>" + name + "</artifactId><version>" + version
                + "</version>";
    }
}
