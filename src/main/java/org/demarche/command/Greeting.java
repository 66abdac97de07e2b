package org.demarche.command;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.demarche.graph.query.Answers;
import org.demarche.graph.query.Articles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells, once all is up, what there is and where. */
@Component
@Order(2)
class Greeting implements ApplicationRunner {
    private final Articles articles;
    private final ApplicationContext context;
    private final ObjectProvider<Database> database;

    Greeting(Articles articles, ApplicationContext context, ObjectProvider<Database> database) {
        this.articles = articles;
        this.context = context;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private String text(String address) {
        Answers.Counts counts = articles.counts();
        long up = ManagementFactory.getRuntimeMXBean().getUptime();
        return String.format(
                Locale.ROOT,
                """

                Demarche is up (%.1f s): %d articles, %d people, %d countries, %d organisations, %d meetings, %d statements
                  Web page       %s/
                  REST           %s/api/actors?q=lavrov
                  Try it out     %s/swagger-ui.html
                %s
                """,
                up / 1000.0,
                counts.articles(),
                counts.people(),
                counts.countries(),
                counts.organisations(),
                counts.meetings(),
                counts.statements(),
                address,
                address,
                address,
                databaseLine());
    }

    private String databaseLine() {
        Database local = database.getIfAvailable();
        if (local == null) {
            Environment environment = context.getEnvironment();
            return "  Neo4j          " + environment.getProperty("spring.neo4j.uri");
        }
        return "  Neo4j Browser  %s  (user %s, password %s; Bolt at %s)"
                .formatted(local.browserUri(), local.username(), local.password(), local.boltUri());
    }
}
