package org.demarche.command;

import java.util.concurrent.CompletableFuture;
import org.demarche.Demarche;
import org.demarche.extraction.Extractor;
import org.demarche.graph.Schema;
import org.demarche.graph.query.StoredFindings;
import org.demarche.graph.write.GraphWriter;
import org.demarche.ingest.Ingest;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service together. */
@Configuration
@EnableConfigurationProperties(ServiceSettings.class)
class ServiceConfiguration {

    /** The extractor while its models load, beside the start of the database. */
    record Loading(CompletableFuture<Extractor> extractor) {}

    /** Starts the service for a subcommand. */
    static ConfigurableApplicationContext start(String command, WebApplicationType type, String... settings) {
        Loading loading = new Loading(CompletableFuture.supplyAsync(Extractor::load));
        return new SpringApplicationBuilder(Demarche.class)
                .web(type)
                .properties("demarche.command=" + command)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("loading", loading),
                        DatabaseConfiguration::beginOpening)
                // What needs the database is made when it is first used: the database starts beside the rest.
                .lazyInitialization(true)
                .run(settings);
    }

    @Bean
    Extractor extractor(ObjectProvider<Loading> loading) {
        Loading begun = loading.getIfAvailable();
        return begun == null ? Extractor.load() : begun.extractor().join();
    }

    @Bean
    GraphWriter graphWriter(Driver driver) {
        Schema.apply(driver);
        return new GraphWriter(driver);
    }

    @Bean
    Ingest ingest(Extractor extractor, GraphWriter writer, StoredFindings stored) {
        return new Ingest(extractor, writer, stored);
    }
}
