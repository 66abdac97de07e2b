package org.demarche.localdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One holder per data folder: a lock of the operating system on {@code demarche.lock}, which ends with the process that holds it. */
final class FolderLock implements AutoCloseable {
    /** Closing any second channel to a file gives up this JVM's lock on it (POSIX): so we must not even open one. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path data;
    private final FileChannel channel;
    private final @Nullable ProcessIdentity formerServer;

    private FolderLock(Path data, FileChannel channel, @Nullable ProcessIdentity formerServer) {
        this.data = data;
        this.channel = channel;
        this.formerServer = formerServer;
    }

    /**
     * Takes the folder, making it when missing.
     *
     * @throws LocalNeo4jException when another process, or this one, holds it, or it cannot be written
     */
    static FolderLock acquire(Path folder) {
        try {
            Path data = Files.createDirectories(folder).toRealPath();
            if (!HELD_HERE.add(data)) {
                throw held(data);
            }
            return acquireInThisJvm(data);
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "Cannot use " + folder + " for the local database: " + e
                            + ". Make it writable, or name another folder (--demarche.data=...).",
                    e);
        }
    }

    private static FolderLock acquireInThisJvm(Path data) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    data.resolve("demarche.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw held(data);
            }
            FolderLock lock = new FolderLock(data, channel, formerServer(data));
            lock.tell(lock.formerServer, null);
            return lock;
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD_HERE.remove(data);
            throw e;
        }
    }

    /** The server of a holder that was killed, if it is still on its way out. */
    Optional<ProcessHandle> formerServer() {
        return Optional.ofNullable(formerServer).flatMap(ProcessIdentity::alive);
    }

    /** Tells other processes how far we are. */
    void tell(@Nullable ProcessIdentity server, @Nullable Running running) {
        try {
            new Holder(ProcessIdentity.of(ProcessHandle.current()), server, running).write(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + Holder.file(data), e);
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(Holder.file(data));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give up " + data, e);
        } finally {
            HELD_HERE.remove(data);
        }
    }

    private static @Nullable ProcessIdentity formerServer(Path data) {
        return Holder.read(data).map(Holder::server).orElse(null);
    }

    private static LocalNeo4jException held(Path data) {
        return new LocalNeo4jException(
                Holder.read(data).map(holder -> held(data, holder)).orElse(data + " is held by another process")
                        + ", or name another folder (--demarche.data=...).");
    }

    private static String held(Path data, Holder holder) {
        String who = data + " is held by process " + holder.process().pid() + " since "
                + holder.process().started();
        Running running = holder.running();
        return running == null
                ? who + ", whose database is still starting: wait for it"
                : who + ", its database is at " + running.boltUri() + ": use that one (NEO4J_URI=" + running.boltUri()
                        + ")";
    }
}
