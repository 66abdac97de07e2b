package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.Neo4jForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

class CypherIT {
    static List<String> writes() {
        return Cypher.in("write");
    }

    /** Plans are made once, often while the graph is empty and a scan looks cheap: they must not be slow for ever. */
    @ParameterizedTest
    @MethodSource("writes")
    void noWriteScans(String name) {
        Neo4jForTests.clear();
        assertThat(operators(plan(name))).isNotEmpty().noneMatch(operator -> operator.contains("Scan"));
    }

    private static Plan plan(String name) {
        try (Session session = Neo4jForTests.driver().session()) {
            return session.run("EXPLAIN " + Cypher.named(name), Map.of("rows", List.of()))
                    .consume()
                    .plan();
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }
}
