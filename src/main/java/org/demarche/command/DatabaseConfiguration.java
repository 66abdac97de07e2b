package org.demarche.command;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Where no server is configured, the driver talks to a local one. */
@Configuration
@Conditional(DatabaseConfiguration.NoServerConfigured.class)
class DatabaseConfiguration {
    /** Closed after the driver, since the driver is made from it. */
    @Bean(destroyMethod = "close")
    Database database(ServiceSettings settings) {
        return Database.open(settings, line -> System.err.println("neo4j: " + line));
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
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
        }
    }
}
