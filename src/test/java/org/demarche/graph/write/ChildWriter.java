package org.demarche.graph.write;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A process of its own that writes article by article and says so; arguments: address, user, password, seed, articles. */
final class ChildWriter {
    private ChildWriter() {}

    public static void main(String[] args) {
        try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.basic(args[1], args[2]))) {
            GraphWriter writer = new GraphWriter(driver);
            GeneratedNews.dense(Long.parseLong(args[3]), Integer.parseInt(args[4]))
                    .forEach(report -> {
                        writer.write(java.util.List.of(report));
                        System.out.println(report.article().id());
                    });
        }
    }
}
