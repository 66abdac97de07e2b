package org.demarche.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.diplomacy.Sha256;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** All nodes and relationships with all their properties, one line each, sorted: two graphs with the same lines are the same. */
public final class GraphDigest {
    private GraphDigest() {}

    public static String of(Driver driver) {
        return Sha256.hex(String.join("\n", lines(driver)));
    }

    public static List<String> lines(Driver driver) {
        List<String> lines = new ArrayList<>();
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:SchemaVersion RETURN labels(n) AS labels, properties(n) AS properties")
                    .forEachRemaining(row -> lines.add(row.get("labels").asList(v -> v.asString()).stream()
                                    .sorted()
                                    .toList()
                            + sorted(row.get("properties").asMap())));
            session.run("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS properties, b.id AS b")
                    .forEachRemaining(row -> lines.add(row.get("a").asString() + " "
                            + row.get("type").asString() + " " + row.get("b").asString() + " "
                            + sorted(row.get("properties").asMap())));
        }
        Collections.sort(lines);
        return lines;
    }

    private static String sorted(Map<String, Object> properties) {
        return new TreeMap<>(properties).toString();
    }
}
