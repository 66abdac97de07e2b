package org.demarche;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a free port, on the one server of the test run; one context for all classes that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Demarche.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "demarche.seeds=false")
@ContextConfiguration(initializers = ServiceForTests.OnTheSharedServer.class)
public @interface ServiceForTests {

    /** Configures the shared server as a user would configure one of his own. */
    final class OnTheSharedServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.neo4j.uri=" + Neo4jForTests.server().boltUri(),
                            "spring.neo4j.authentication.username="
                                    + Neo4jForTests.server().username(),
                            "spring.neo4j.authentication.password="
                                    + Neo4jForTests.server().password())
                    .applyTo(context);
        }
    }
}
