package org.demarche.localdb;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The password of user {@code neo4j}: the one given, else the one kept in the server's folder, else a new one. */
record InitialPassword(ServerHome home, JavaCommand command, Duration timeout) {
    private static final int RANDOM_BYTES = 18;

    /** @throws LocalNeo4jException when nobody knows it any more, or Neo4j does not take the one given */
    String settle(@Nullable String given) throws IOException, InterruptedException {
        String password = given != null ? given : kept();
        if (home.isNew()) {
            set(password);
        }
        return password;
    }

    private String kept() throws IOException {
        if (Files.exists(home.password())) {
            return Files.readString(home.password()).strip();
        }
        if (!home.isNew()) {
            throw new LocalNeo4jException("The password of the database in " + home.path() + " is not known: "
                    + home.password() + " is missing. Give the one it was made with (demarche.neo4j.password),"
                    + " or move that folder away to start anew.");
        }
        String password = generated();
        OwnerOnly.write(home.password(), password + "\n");
        return password;
    }

    private static String generated() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void set(String password) throws IOException, InterruptedException {
        StartFailure failure = StartFailure.watching(home);
        Process admin = command.running(
                        "org.neo4j.server.startup.Neo4jAdminCommand",
                        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        List.of("dbms", "set-initial-password", "--", password))
                .start();
        try {
            if (!admin.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS) || admin.exitValue() != 0) {
                throw failure.because("it did not take the initial password of user neo4j");
            }
        } finally {
            admin.destroyForcibly();
            Files.deleteIfExists(home.arguments());
        }
    }
}
