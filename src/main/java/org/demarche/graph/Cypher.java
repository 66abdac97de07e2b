package org.demarche.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Cypher of the project: files under {@code cypher/}, read by name from the class path, once. */
public final class Cypher {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Cypher() {}

    /**
     * The text of a file, comments and all.
     *
     * @param name its path under {@code cypher/} without the ending, for example {@code write/articles}
     */
    public static String named(String name) {
        return READ.computeIfAbsent(name, Cypher::read);
    }

    /** The names of all files of a folder of {@code cypher/} and below it, sorted. */
    public static List<String> in(String folder) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:cypher/" + folder + "/**/*.cypher");
            return Arrays.stream(found)
                    .map(resource -> name(Objects.requireNonNull(uri(resource))))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list cypher/" + folder + " on the class path", e);
        }
    }

    private static String uri(org.springframework.core.io.Resource resource) {
        try {
            return resource.getURI().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("No address for " + resource, e);
        }
    }

    private static String name(String uri) {
        return uri.substring(uri.lastIndexOf("/cypher/") + "/cypher/".length(), uri.length() - ".cypher".length());
    }

    private static String read(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = Cypher.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "No " + path + " on the class path: build with Maven, which copies cypher/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
