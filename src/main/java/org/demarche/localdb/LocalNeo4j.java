package org.demarche.localdb;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A real Neo4j server on a folder of this machine, in a process of its own. It ends cleanly with {@link #close()} and also, within seconds,
 * when this process ends without it, even by SIGKILL. There is no shutdown hook: it would stop the database while others (Spring's) still write to it.
 */
public final class LocalNeo4j implements AutoCloseable {
    private static final String USERNAME = "neo4j";
    private static final Duration FORMER_SERVER_ENDS = Duration.ofSeconds(45);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration OTHER_STARTS = Duration.ofSeconds(90);

    private final FolderLock lock;
    private final ServerProcess server;
    private final Running running;

    private LocalNeo4j(FolderLock lock, ServerProcess server, Running running) {
        this.lock = lock;
        this.server = server;
        this.running = running;
    }

    /**
     * Starts a server and waits until it takes transactions: 4 s on a quiet machine, more on first use.
     *
     * @param progress told, line by line, what takes time
     * @throws LocalNeo4jException when it cannot be: the folder is held, jars are missing, the server fails; with the cure
     */
    public static LocalNeo4j start(LocalNeo4jSettings settings, Consumer<String> progress) {
        FolderLock lock = FolderLock.acquire(settings.data());
        try {
            return start(settings, lock, progress);
        } catch (IOException e) {
            lock.close();
            throw new LocalNeo4jException("Cannot start the local Neo4j server in " + settings.data() + ": " + e, e);
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new LocalNeo4jException("Interrupted while the local Neo4j server was starting", e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static LocalNeo4j start(LocalNeo4jSettings settings, FolderLock lock, Consumer<String> progress)
            throws IOException, InterruptedException {
        awaitFormerServer(lock, progress);
        JavaRuntime java = JavaRuntime.current();
        java.caution().ifPresent(progress);
        ServerHome home = ServerHome.in(settings.data());
        JavaCommand command = new JavaCommand(java, home, ServerJars.folder(settings.lib(), progress));
        FreePorts ports = FreePorts.from(settings.boltPort(), settings.httpPort());
        home.configure(ServerConfiguration.text(settings, ports));
        String password = new InitialPassword(home, command, settings.startTimeout()).settle(settings.password());
        ServerProcess server = ServerProcess.launch(command, settings);
        return ready(settings, lock, server, running(ports, password));
    }

    private static LocalNeo4j ready(LocalNeo4jSettings settings, FolderLock lock, ServerProcess server, Running running)
            throws IOException, InterruptedException {
        try {
            lock.tell(server.identity(), null);
            server.awaitReady(running, settings.startTimeout());
            lock.tell(server.identity(), running);
            return new LocalNeo4j(lock, server, running);
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.kill();
            throw e;
        }
    }

    private static Running running(FreePorts ports, String password) {
        return new Running(
                URI.create("bolt://localhost:" + ports.bolt()),
                URI.create("http://localhost:" + ports.http() + "/browser/"),
                USERNAME,
                password,
                ProcessHandle.current().pid());
    }

    /** A holder that was killed leaves its server a moment to close the store. */
    private static void awaitFormerServer(FolderLock lock, Consumer<String> progress) throws InterruptedException {
        ProcessHandle former = lock.formerServer().orElse(null);
        if (former == null) {
            return;
        }
        progress.accept("waiting for the former database server (process " + former.pid() + ") to close its store");
        try {
            former.onExit().get(FORMER_SERVER_ENDS.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalNeo4jException(
                    "The former database server, process " + former.pid()
                            + ", does not end and keeps its store: end it (kill " + former.pid() + ") and start again.",
                    e);
        }
    }

    /**
     * The database that another process of ours runs on this folder, if it answers. While that process is still starting it, waits, up to 90 s.
     */
    public static Optional<Running> findRunning(Path data) {
        Instant end = Instant.now().plus(OTHER_STARTS);
        Optional<Holder> holder = living(data);
        while (holder.isPresent()
                && holder.get().running() == null
                && Instant.now().isBefore(end)
                && pause()) {
            holder = living(data);
        }
        return holder.map(Holder::running)
                .filter(other -> BoltProbe.at(other.boltUri()).answers());
    }

    private static Optional<Holder> living(Path data) {
        return Holder.read(data).filter(holder -> holder.process().isAlive());
    }

    private static boolean pause() {
        try {
            Thread.sleep(POLL.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** {@code bolt://localhost:PORT}, with the port it really has. */
    public URI boltUri() {
        return running.boltUri();
    }

    /** The page of Neo4j Browser. */
    public URI browserUri() {
        return running.browserUri();
    }

    public String username() {
        return running.username();
    }

    public String password() {
        return running.password();
    }

    /** The server's own process. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server, its store closed cleanly, and gives up the folder; again does nothing. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            server.kill();
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }
}
