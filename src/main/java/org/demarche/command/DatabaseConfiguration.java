package org.demarche.command;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Where no server is configured, the driver talks to a local one. */
@Configuration
@Conditional(DatabaseConfiguration.NoServerConfigured.class)
class DatabaseConfiguration {
    /** The local database while it starts. */
    record Opening(CompletableFuture<Database> database) {}

    /** Starts the database as soon as the settings are known, beside the rest of the service. */
    static void beginOpening(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (!isServerConfigured(environment)) {
            ServiceSettings settings = Binder.get(environment).bindOrCreate("demarche", ServiceSettings.class);
            context.getBeanFactory().registerSingleton("opening", new Opening(open(settings)));
        }
    }

    private static CompletableFuture<Database> open(ServiceSettings settings) {
        return CompletableFuture.supplyAsync(
                () -> Database.open(settings, line -> System.err.println("neo4j: " + line)));
    }

    /** Closed after the driver, since the driver is made from it. */
    @Bean(destroyMethod = "close")
    Database database(ServiceSettings settings, ObjectProvider<Opening> opening) {
        Opening begun = opening.getIfAvailable();
        return (begun == null ? open(settings) : begun.database()).join();
    }

    @Bean
    Neo4jConnectionDetails localConnection(Database database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.boltUri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(database.username(), database.password());
            }
        };
    }

    /** Neither NEO4J_URI nor spring.neo4j.uri is set. */
    static final class NoServerConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isServerConfigured(context.getEnvironment());
        }
    }

    private static boolean isServerConfigured(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
    }
}
