package org.demarche.localdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the server's jars that fills itself on first use. Beside it, {@code lib.txt} lists each jar with its size, written last: a folder
 * that has all of them is complete, any other is filled up.
 */
record ServerJars(Path lib) {
    /** The jar with Neo4j's main class, also in a downloaded server's lib folder. */
    private static final String MAIN_JAR = "neo4j-[0-9].*\\.jar";

    /**
     * The folder given, or the user's cache, filled if need be.
     *
     * @throws LocalNeo4jException when the folder given is no such folder, or the jars cannot be had
     */
    static Path folder(@Nullable Path given, Consumer<String> progress) {
        return given != null ? checked(given) : cached(progress);
    }

    private static Path checked(Path lib) {
        try (Stream<Path> files = Files.list(lib)) {
            if (files.noneMatch(file -> file.getFileName().toString().matches(MAIN_JAR))) {
                throw noServer(lib, "has no neo4j-5....jar in it", null);
            }
            return lib;
        } catch (IOException e) {
            throw noServer(lib, "cannot be read", e);
        }
    }

    private static LocalNeo4jException noServer(Path lib, String fault, @Nullable Exception cause) {
        String message = "demarche.neo4j.lib=" + lib + " " + fault
                + ": name the folder with the Neo4j server's jars, or leave it out to have them fetched.";
        return cause == null ? new LocalNeo4jException(message) : new LocalNeo4jException(message, cause);
    }

    private static Path cached(Consumer<String> progress) {
        ServerVersions versions = ServerVersions.ofThisBuild();
        Path lib = cacheFolder(System.getenv(), Path.of(System.getProperty("user.home")))
                .resolve("demarche/neo4j-" + versions.server() + "/lib");
        return new ServerJars(lib).filled(() -> MavenJars.ofThisBuild().resolve(progress), progress);
    }

    /** The <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG</a> cache folder; a relative one is to be ignored. */
    static Path cacheFolder(Map<String, String> environment, Path userHome) {
        Path configured = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return configured.isAbsolute() ? configured : userHome.resolve(".cache");
    }

    /** The folder, complete: without asking for the jars when it is already. */
    Path filled(Supplier<List<Path>> jars, Consumer<String> progress) {
        try {
            if (!isComplete()) {
                fill(jars.get(), progress);
            }
            return lib;
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "Cannot keep the Neo4j server's jars in " + lib + ": " + e
                            + ". Make it writable, set XDG_CACHE_HOME, or name a folder that has them (demarche.neo4j.lib=...).",
                    e);
        }
    }

    boolean isComplete() throws IOException {
        try {
            List<String> wanted = Files.readAllLines(list());
            for (String line : wanted) {
                String[] jar = line.split(" ", 2);
                if (!isThere(lib.resolve(jar[1]), Long.parseLong(jar[0]))) {
                    return false;
                }
            }
            return !wanted.isEmpty();
        } catch (NoSuchFileException | NumberFormatException | ArrayIndexOutOfBoundsException unfinished) {
            return false;
        }
    }

    private Path list() {
        return lib.resolveSibling(lib.getFileName() + ".txt");
    }

    private void fill(List<Path> jars, Consumer<String> progress) throws IOException {
        Files.createDirectories(lib);
        List<String> lines = new ArrayList<>();
        long bytes = 0;
        for (Path jar : jars) {
            long size = Files.size(jar);
            keep(jar, size);
            lines.add(size + " " + jar.getFileName());
            bytes += size;
        }
        OwnerOnly.write(list(), String.join("\n", lines) + "\n");
        progress.accept(amount(jars.size(), bytes) + " in " + lib);
    }

    /** By way of a name of its own, so that a copy cut short is never taken for a jar, nor two processes for one. */
    private void keep(Path jar, long size) throws IOException {
        Path kept = lib.resolve(jar.getFileName().toString());
        if (isThere(kept, size)) {
            return;
        }
        Path part = Files.createTempFile(lib, jar.getFileName().toString(), ".part");
        try {
            Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isThere(Path file, long size) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size;
    }

    static String amount(int jars, long bytes) {
        return String.format(Locale.ROOT, "%d jars, %d MB", jars, Math.round(bytes / 1e6));
    }
}
