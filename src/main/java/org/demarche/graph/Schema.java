package org.demarche.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.diplomacy.Sha256;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Constraints and indexes: the files {@code cypher/schema/V0001__*.cypher} and on, applied in order and noted in the graph as
 * {@code (:SchemaVersion {id, checksum})}. Every statement in them can be repeated (IF NOT EXISTS), so that a file that has
 * changed is applied again, and services that start at once do each other no harm.
 */
public final class Schema {
    private static final int TRIES = 5;

    private Schema() {}

    /** Brings the schema up to date and waits until its indexes answer. */
    public static void apply(Driver driver) {
        try (Session session = driver.session()) {
            Map<String, String> applied = applied(session);
            for (String file : files()) {
                String checksum = Sha256.hex(Cypher.named(file)).substring(0, 16);
                if (!checksum.equals(applied.get(file))) {
                    apply(session, file);
                    session.run(Cypher.named("schema/record"), Map.of("id", file, "checksum", checksum))
                            .consume();
                }
            }
            session.run(Cypher.named("schema/await")).consume();
        }
    }

    static List<String> files() {
        return Cypher.in("schema").stream()
                .filter(name -> name.matches("schema/V\\d{4}__\\w+"))
                .toList();
    }

    private static Map<String, String> applied(Session session) {
        Map<String, String> applied = new HashMap<>();
        session.run(Cypher.named("schema/applied"))
                .forEachRemaining(row -> applied.put(
                        row.get("id").asString(), row.get("checksum").asString()));
        return applied;
    }

    private static void apply(Session session, String file) {
        for (String statement : CypherScript.statements(Cypher.named(file))) {
            try {
                run(session, statement, TRIES);
            } catch (Neo4jException e) {
                throw new IllegalStateException(
                        "cypher/" + file + ".cypher failed at \"" + statement + "\": " + e.getMessage(), e);
            }
        }
    }

    private static void run(Session session, String statement, int tries) {
        try {
            session.executeWriteWithoutResult(tx -> tx.run(statement).consume());
        } catch (ClientException e) {
            if (tries <= 1 || !wasMadeMeanwhile(e)) {
                throw e;
            }
            run(session, statement, tries - 1);
        }
    }

    /** Another service made the same constraint or index between our look and our making. */
    private static boolean wasMadeMeanwhile(ClientException e) {
        return e.code().endsWith("AlreadyExists");
    }
}
