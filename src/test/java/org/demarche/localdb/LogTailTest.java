package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void givesOnlyWhatCameSince() throws IOException {
        Path file = folder.resolve("neo4j.log");
        assertThat(LogTail.fromNow(file).lines()).isEmpty();
        Files.writeString(file, "Started.\n");
        LogTail tail = LogTail.fromNow(file);
        Files.writeString(file, "Stopping...\nStopped.\n", StandardOpenOption.APPEND);
        assertThat(tail.lines()).containsExactly("Stopping...", "Stopped.");
        Files.writeString(file, "new\n");
        assertThat(tail.lines()).containsExactly("new");
    }

    @Test
    void readsOnlyTheEndOfALongFile() throws IOException {
        Path file = folder.resolve("long.log");
        Files.writeString(file, "x".repeat(99).concat("\n").repeat(10_000) + "end\n");
        assertThat(LogTail.whole(file).lines()).hasSizeBetween(2_600, 2_650).endsWith("end");
    }

    @Test
    void keepsTheLastLinesThatSaySomething() {
        assertThat(LogTail.last(List.of("a", "b", "", "\u0006", "c"), 2)).containsExactly("b", "c");
    }

    @Test
    void failureShowsLogConsoleFaultsPlaceAndCure() throws IOException {
        ServerHome home = ServerHome.in(folder);
        Files.writeString(home.neo4jLog(), "of the start before\n");
        StartFailure failure = StartFailure.watching(home);
        Files.writeString(home.consoleLog(), "\tat a.stack.Trace\nbad option\n");
        Files.writeString(home.neo4jLog(), "line\n".repeat(30) + "last line\n", StandardOpenOption.APPEND);
        Files.writeString(home.debugLog(), "INFO fine\nERROR wrong\nCaused by: FileLockException: held\n");
        LocalNeo4jException thrown = failure.because("it ended with status 1");
        assertThat(thrown.toString().lines().filter(line -> line.startsWith("    ")))
                .hasSize(15)
                .endsWith("    last line", "    ERROR wrong", "    Caused by: FileLockException: held")
                .doesNotContain("    of the start before");
        assertThat(thrown)
                .hasMessageContaining("it ended with status 1")
                .hasMessageContaining(home.neo4jLog().toString())
                .hasMessageContaining("Cure: end the process that uses this store");
    }
}
