package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerJarsTest {
    private static final Supplier<List<Path>> NO_NETWORK = () -> {
        throw new AssertionError("asked for jars that are all there");
    };

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private List<Path> jars = List.of();
    private ServerJars cache = new ServerJars(Path.of("unset"));

    @BeforeEach
    void twoJars() throws IOException {
        jars = List.of(
                Files.writeString(folder.resolve("neo4j-5.jar"), "neo4j"),
                Files.writeString(folder.resolve("other name.jar"), "other"));
        cache = new ServerJars(folder.resolve("cache/lib"));
    }

    @Test
    void fillsItselfOnceAndThenAsksNobody() throws IOException {
        assertThat(cache.isComplete()).isFalse();
        Path lib = cache.filled(() -> jars, progress::add);
        assertThat(lib.resolve("other name.jar")).hasContent("other");
        assertThat(progress).containsExactly("2 jars, 0 MB in " + lib);
        assertThat(cache.filled(NO_NETWORK, progress::add)).isEqualTo(lib);
        assertThat(lib).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void completesWhatIsHalfFilled() throws IOException {
        Path lib = Files.createDirectories(cache.lib());
        Path whole = Files.writeString(lib.resolve("neo4j-5.jar"), "neo4j");
        Path cut = Files.writeString(lib.resolve("other name.jar"), "ot");
        Object before = Files.readAttributes(whole, "*").get("fileKey");
        cache.filled(() -> jars, progress::add);
        assertThat(cut).hasContent("other");
        assertThat(Files.readAttributes(whole, "*").get("fileKey")).isEqualTo(before);

        Files.delete(whole);
        assertThat(cache.isComplete()).isFalse();
        cache.filled(() -> jars, progress::add);
        assertThat(whole).hasContent("neo4j");
    }

    @Test
    void isNotCompleteWhenTheListIsCutShort() throws IOException {
        cache.filled(() -> jars, progress::add);
        for (String list : List.of("", "5", "5 neo4j-5.jar\n12")) {
            Files.writeString(cache.lib().resolveSibling("lib.txt"), list);
            assertThat(cache.isComplete()).as(list).isFalse();
        }
    }

    @Test
    void takesTheFolderGivenOnlyWithTheServerInIt() throws IOException {
        assertThat(ServerJars.folder(folder, progress::add)).isEqualTo(folder);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> ServerJars.folder(empty, progress::add))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("demarche.neo4j.lib=" + empty + " has no neo4j-5")
                .hasMessageContaining("leave it out to have them fetched");
        assertThatThrownBy(() -> ServerJars.folder(folder.resolve("nowhere"), progress::add))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void keepsTheCacheWhereXdgSays() {
        Path home = folder.resolve("home");
        assertThat(ServerJars.cacheFolder(Map.of(), home)).isEqualTo(home.resolve(".cache"));
        assertThat(ServerJars.cacheFolder(Map.of("XDG_CACHE_HOME", "relative"), home))
                .isEqualTo(home.resolve(".cache"));
        assertThat(ServerJars.cacheFolder(Map.of("XDG_CACHE_HOME", folder.toString()), home))
                .isEqualTo(folder);
    }
}
