package org.demarche.command;

import java.nio.file.Path;
import java.time.Duration;
import org.demarche.localdb.LocalNeo4jSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code demarche}.
 *
 * @param command the subcommand that runs the service: {@code serve} or {@code ingest}
 * @param data folder of the local database
 * @param seeds whether a new graph starts from the articles of seeds/
 */
@ConfigurationProperties("demarche")
record ServiceSettings(
        @DefaultValue("serve") String command,
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean seeds,
        @DefaultValue Neo4j neo4j) {

    /**
     * The local server.
     *
     * @param lib folder with its jars; resolved into a cache when not given
     * @param password of user {@code neo4j}; made at the first start when not given
     * @param startTimeout how long it may take to answer
     */
    record Neo4j(
            @DefaultValue("7687") int boltPort,
            @DefaultValue("7474") int httpPort,
            @Nullable Path lib,
            @DefaultValue("512m") String heap,
            @DefaultValue("128m") String pageCache,
            @Nullable String password,
            @DefaultValue("90s") Duration startTimeout) {}

    LocalNeo4jSettings local() {
        return LocalNeo4jSettings.of(data)
                .withLib(neo4j.lib)
                .withPorts(neo4j.boltPort, neo4j.httpPort)
                .withMemory(neo4j.heap, neo4j.pageCache)
                .withPassword(neo4j.password)
                .withStartTimeout(neo4j.startTimeout);
    }
}
