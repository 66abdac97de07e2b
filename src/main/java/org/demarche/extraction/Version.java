package org.demarche.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version in demarche.properties. */
final class Version {
    static final String OF_THE_BUILD = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/demarche.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("demarche.version");
        } catch (IOException | NullPointerException e) {
            throw new IllegalStateException("No demarche.properties on the class path: build with Maven", e);
        }
    }
}
