package org.demarche.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** REST and the web page, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Serves REST and the web page (the default command). Starts a local Neo4j when none is configured.",
        mixinStandardHelpOptions = true,
        customSynopsis = "demarche serve [--help] [--SETTING=VALUE...]",
        footerHeading =
                "%nSettings, as options (--server.port=9090), environment (SERVER_PORT) or in application.yml:%n",
        footer = {
            "  server.port               port of REST and the web page (8080)",
            "  demarche.data             folder of the local database (data)",
            "  demarche.seeds            whether a new graph starts from the sample articles (true)",
            "  demarche.neo4j.bolt-port  Bolt port of the local server (7687, or the next free one)",
            "  demarche.neo4j.http-port  port of Neo4j Browser (7474, or the next free one)",
            "  demarche.neo4j.lib        folder with the server's jars (resolved into a cache when not given)",
            "  demarche.neo4j.heap       heap of the local server (512m)",
            "  demarche.neo4j.page-cache page cache of the local server (128m)",
            "  demarche.neo4j.password   password of the local server (made at the first start)",
            "",
            "A server of your own: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; then no local one is started."
        })
final class ServeCommand implements Callable<Integer> {
    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ServiceConfiguration.start(
                "serve",
                WebApplicationType.SERVLET,
                Settings.of(Objects.requireNonNull(spec).commandLine(), settings));
        // The JVM ends with a signal; the context closes in its shutdown hook.
        Thread.currentThread().join();
        return 0;
    }
}
