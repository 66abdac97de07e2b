package org.demarche.localdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Neo4j we were built for, from {@code demarche.properties}, where Maven puts the versions of {@code pom.xml}. */
record ServerVersions(String server, String browser) {
    private static final String FILE = "/demarche.properties";

    static ServerVersions ofThisBuild() {
        try (InputStream file = ServerVersions.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return new ServerVersions(
                    version(properties, "neo4j.server.version"), version(properties, "neo4j.browser.version"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static String version(Properties file, String name) {
        String version = file.getProperty(name, "");
        if (version.isEmpty() || version.startsWith("@")) {
            throw new LocalNeo4jException(FILE + " on the class path has no " + name
                    + ": build with Maven (mvn process-resources), which fills it in.");
        }
        return version;
    }
}
