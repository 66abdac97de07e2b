package org.demarche.localdb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to run the local server.
 *
 * @param data the folder that holds the database, under {@code neo4j/}; made when missing
 * @param lib a folder with the server's jars, or null: they are resolved on first use and cached
 * @param boltPort Bolt's port on the loopback address; when taken, the next free one; 0 for any free one
 * @param httpPort the port of HTTP and Neo4j Browser, likewise
 * @param heap the server's Java heap: a number with {@code k}, {@code m} or {@code g}
 * @param pageCache its page cache, likewise
 * @param startTimeout how long the server may take to answer
 * @param password the password of user {@code neo4j}, at least 8 characters; null: generated and kept in {@code neo4j/password}
 * @param extra further lines of {@code neo4j.conf}; they win over ours
 */
public record LocalNeo4jSettings(
        Path data,
        @Nullable Path lib,
        int boltPort,
        int httpPort,
        String heap,
        String pageCache,
        Duration startTimeout,
        @Nullable String password,
        Map<String, String> extra) {

    private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]*[kmgKMG]");

    public LocalNeo4jSettings {
        data = data.toAbsolutePath().normalize();
        lib = lib == null ? null : lib.toAbsolutePath().normalize();
        checkPort("demarche.neo4j.bolt-port", boltPort);
        checkPort("demarche.neo4j.http-port", httpPort);
        checkMemory("heap", heap);
        checkMemory("page cache", pageCache);
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "start timeout " + startTimeout + " is not positive: give for instance 90s");
        }
        extra = Map.copyOf(extra);
    }

    /** The usual settings: jars from the cache, ports 7687 and 7474, 512 MiB heap, 128 MiB page cache, 90 s to start. */
    public static LocalNeo4jSettings of(Path data) {
        return new LocalNeo4jSettings(data, null, 7687, 7474, "512m", "128m", Duration.ofSeconds(90), null, Map.of());
    }

    public LocalNeo4jSettings withLib(@Nullable Path folder) {
        return new LocalNeo4jSettings(data, folder, boltPort, httpPort, heap, pageCache, startTimeout, password, extra);
    }

    public LocalNeo4jSettings withPorts(int bolt, int http) {
        return new LocalNeo4jSettings(data, lib, bolt, http, heap, pageCache, startTimeout, password, extra);
    }

    public LocalNeo4jSettings withMemory(String ofHeap, String ofPageCache) {
        return new LocalNeo4jSettings(
                data, lib, boltPort, httpPort, ofHeap, ofPageCache, startTimeout, password, extra);
    }

    public LocalNeo4jSettings withStartTimeout(Duration timeout) {
        return new LocalNeo4jSettings(data, lib, boltPort, httpPort, heap, pageCache, timeout, password, extra);
    }

    public LocalNeo4jSettings withPassword(@Nullable String given) {
        return new LocalNeo4jSettings(data, lib, boltPort, httpPort, heap, pageCache, startTimeout, given, extra);
    }

    /** One more line of {@code neo4j.conf}, under the setting's name of Neo4j 5. */
    public LocalNeo4jSettings with(String setting, String value) {
        Map<String, String> more = new TreeMap<>(extra);
        more.put(setting, value);
        return new LocalNeo4jSettings(data, lib, boltPort, httpPort, heap, pageCache, startTimeout, password, more);
    }

    private static void checkPort(String name, int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    name + " " + port + " is not a port: give 1 to 65535, or 0 for any free one");
        }
    }

    private static void checkMemory(String name, String size) {
        if (!MEMORY.matcher(size).matches()) {
            throw new IllegalArgumentException(name + " '" + size + "' is not a size: give for instance 512m or 2g");
        }
    }
}
