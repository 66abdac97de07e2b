package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final ProcessIdentity US = ProcessIdentity.of(ProcessHandle.current());

    @TempDir
    Path data;

    @Test
    void turnsTheSecondAwayAndTellsItWhereTheFirstIs() throws IOException {
        Running running =
                new Running(URI.create("bolt://localhost:7690"), URI.create("http://x/"), "neo4j", "s e=c#r\\et", 7);
        try (FolderLock lock = FolderLock.acquire(data)) {
            assertThatThrownBy(() -> FolderLock.acquire(data)).hasMessageContaining("still starting");
            lock.tell(US, running);
            assertThatThrownBy(() -> FolderLock.acquire(data))
                    .hasMessageContaining("held by process " + US.pid() + " since " + US.started())
                    .hasMessageContaining("NEO4J_URI=bolt://localhost:7690")
                    .hasMessageContaining("--demarche.data=");
            Holder told = Holder.read(data).orElseThrow();
            assertThat(told.process()).isEqualTo(US);
            assertThat(told.running()).extracting("password", "pid").containsExactly("s e=c#r\\et", US.pid());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Holder.file(data))))
                    .isEqualTo("rw-------");
        }
        assertThat(Holder.file(data)).doesNotExist();
        FolderLock.acquire(data).close();
    }

    @Test
    void staleOrUnreadableHolderIsNoObstacle() throws Exception {
        Process brief = new ProcessBuilder(JavaRuntime.current().launcher().toString(), "-version").start();
        ProcessIdentity dead = ProcessIdentity.of(brief.toHandle());
        brief.waitFor();
        ProcessIdentity reused = new ProcessIdentity(US.pid(), Instant.parse("2001-01-01T00:00:00Z"));
        for (ProcessIdentity gone : List.of(dead, reused)) {
            new Holder(gone, gone, null).write(data);
            assertThat(LocalNeo4j.findRunning(data)).isEmpty();
            try (FolderLock lock = FolderLock.acquire(data)) {
                assertThat(lock.formerServer()).isEmpty();
            }
        }
        Files.writeString(Holder.file(data), "process.pid=twelve\n");
        FolderLock.acquire(data).close();
    }

    @Test
    void knowsTheFormerServerThatStillCloses() throws IOException {
        new Holder(new ProcessIdentity(US.pid(), Instant.parse("2001-01-01T00:00:00Z")), US, null).write(data);
        try (FolderLock lock = FolderLock.acquire(data)) {
            assertThat(lock.formerServer().map(ProcessHandle::pid)).contains(US.pid());
        }
    }

    @Test
    void findsOnlyWhatAnswersInBolt() throws IOException {
        assertThat(LocalNeo4j.findRunning(data)).isEmpty();
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        new Holder(
                        US,
                        US,
                        new Running(URI.create("bolt://localhost:" + closed), URI.create("http://x/"), "neo4j", "p", 1))
                .write(data);
        assertThat(LocalNeo4j.findRunning(data)).isEmpty();
    }

    @Test
    void namesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> FolderLock.acquire(file.resolve("data")))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("--demarche.data=");
    }
}
