package org.demarche.localdb;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a data folder, as {@code demarche.holder} beside the lock tells other processes.
 *
 * @param server the database server's process, once launched
 * @param running how to reach it, once it answers
 */
record Holder(
        ProcessIdentity process,
        @Nullable ProcessIdentity server,
        @Nullable Running running) {
    private static final String FILE = "demarche.holder";

    static Path file(Path data) {
        return data.resolve(FILE);
    }

    /** Empty when there is no such file or it cannot be understood: the lock decides, this file only tells. */
    static Optional<Holder> read(Path data) {
        try {
            Properties file = new Properties();
            file.load(new StringReader(Files.readString(file(data))));
            return Optional.of(parse(file));
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        Properties file = new Properties();
        put(file, "process", process);
        put(file, "server", server);
        if (running != null) {
            file.setProperty("bolt", running.boltUri().toString());
            file.setProperty("browser", running.browserUri().toString());
            file.setProperty("username", running.username());
            file.setProperty("password", running.password());
        }
        StringWriter text = new StringWriter();
        file.store(text, "The process that holds this folder. Written by Demarche; gone when it ends.");
        OwnerOnly.write(file(data), text.toString());
    }

    private static Holder parse(Properties file) {
        ProcessIdentity process = process(file, "process");
        if (process == null) {
            throw new IllegalArgumentException("process.pid is missing");
        }
        return new Holder(process, process(file, "server"), running(file, process.pid()));
    }

    private static @Nullable Running running(Properties file, long pid) {
        String bolt = file.getProperty("bolt");
        return bolt == null
                ? null
                : new Running(
                        URI.create(bolt),
                        URI.create(file.getProperty("browser", "")),
                        file.getProperty("username", ""),
                        file.getProperty("password", ""),
                        pid);
    }

    private static @Nullable ProcessIdentity process(Properties file, String name) {
        String pid = file.getProperty(name + ".pid");
        return pid == null
                ? null
                : new ProcessIdentity(Long.parseLong(pid), Instant.parse(file.getProperty(name + ".started", "")));
    }

    private static void put(Properties file, String name, @Nullable ProcessIdentity process) {
        if (process != null) {
            file.setProperty(name + ".pid", Long.toString(process.pid()));
            file.setProperty(name + ".started", process.started().toString());
        }
    }
}
