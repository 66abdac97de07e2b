package org.demarche.localdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Java that runs the server: the one that runs us.
 *
 * @param feature its version: 17, 21, 25
 */
record JavaRuntime(Path home, int feature) {
    /** <a href="https://neo4j.com/docs/operations-manual/5/installation/requirements/">Neo4j 5.26's requirements</a>. */
    private static final Set<Integer> SUPPORTED = Set.of(17, 21);

    private static final List<String> OPENED = List.of("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent");

    static JavaRuntime current() {
        return new JavaRuntime(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** @throws LocalNeo4jException when this runtime has no launcher, as one made by jlink */
    Path launcher() {
        Path bin = home.resolve("bin");
        return List.of(bin.resolve("java"), bin.resolve("java.exe")).stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new LocalNeo4jException(
                                "There is no java in " + bin
                                        + " to run the local Neo4j server: run Demarche with a JDK or JRE 17 or 21, or use a server of your own (NEO4J_URI=...)."));
    }

    Optional<String> caution() {
        return SUPPORTED.contains(feature)
                ? Optional.empty()
                : Optional.of(
                        "Java " + feature + " runs the local Neo4j server, which is supported on Java 17 and 21 only;"
                                + " should it fail, run Demarche with Java 17 or 21");
    }

    /** What Neo4j 5 needs of the JVM, and what keeps later ones from warning about it. */
    List<String> flags() {
        List<String> flags = new ArrayList<>();
        OPENED.forEach(name -> flags.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        if (feature >= 24) {
            flags.add("--enable-native-access=ALL-UNNAMED");
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }
}
