package org.demarche.command;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.localdb.LocalNeo4j;
import org.demarche.localdb.Running;
import org.jspecify.annotations.Nullable;

/**
 * The local database: a server of ours, or the one that a running {@code serve} holds on the same folder.
 *
 * @param own the server to stop with us; null when it is another process's
 */
record Database(
        URI boltUri,
        URI browserUri,
        String username,
        String password,
        @Nullable LocalNeo4j own) implements AutoCloseable {

    static Database open(ServiceSettings settings, Consumer<String> progress) {
        Optional<Running> other =
                settings.command().equals("ingest") ? LocalNeo4j.findRunning(settings.data()) : Optional.empty();
        return other.map(running -> of(running, progress))
                .orElseGet(() -> of(LocalNeo4j.start(settings.local(), progress)));
    }

    private static Database of(Running running, Consumer<String> progress) {
        progress.accept("using the database of process " + running.pid() + " at " + running.boltUri());
        return new Database(running.boltUri(), running.browserUri(), running.username(), running.password(), null);
    }

    private static Database of(LocalNeo4j server) {
        return new Database(server.boltUri(), server.browserUri(), server.username(), server.password(), server);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
