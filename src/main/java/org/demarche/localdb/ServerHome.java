package org.demarche.localdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The server's folder, {@code neo4j} in the data folder: Neo4j's own {@code conf}, {@code data} and {@code logs}, and our few files beside them. */
record ServerHome(Path path) {
    static ServerHome in(Path data) {
        ServerHome home = new ServerHome(data.resolve("neo4j"));
        try {
            Files.createDirectories(home.conf());
            Files.createDirectories(home.logs());
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "Cannot make " + home.path + ": " + e + ". Make the data folder writable.", e);
        }
        return home;
    }

    Path conf() {
        return path.resolve("conf");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path neo4jLog() {
        return logs().resolve("neo4j.log");
    }

    Path debugLog() {
        return logs().resolve("debug.log");
    }

    /** What the JVM and Neo4j print before Neo4j's own logging stands. */
    Path consoleLog() {
        return logs().resolve("console.log");
    }

    Path password() {
        return path.resolve("password");
    }

    Path arguments() {
        return path.resolve("java.args");
    }

    /** Users live in the system database; without it the initial password still counts. */
    boolean isNew() {
        return !Files.exists(path.resolve("data/databases/system"));
    }

    void configure(String settings) {
        try {
            Files.writeString(conf().resolve("neo4j.conf"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + conf().resolve("neo4j.conf"), e);
        }
    }

    /**
     * A jar with {@link ParentWatch} alone. Read as a resource, since in Spring Boot's jar of jars our classes are no class path that another JVM could take.
     */
    Path parentWatch() {
        Path jar = path.resolve("parent-watch.jar");
        String entry = ParentWatch.class.getName().replace('.', '/') + ".class";
        try (InputStream code = ParentWatch.class.getResourceAsStream("/" + entry);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            if (code == null) {
                throw new LocalNeo4jException(
                        "Our own " + entry + " cannot be read: this jar is damaged, build it again.");
            }
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + jar, e);
        }
        return jar;
    }
}
