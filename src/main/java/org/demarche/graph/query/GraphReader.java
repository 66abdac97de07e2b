package org.demarche.graph.query;

import java.util.List;
import java.util.Map;
import org.demarche.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs a query of cypher/query and turns its {@code answer} column into records. */
@Component
class GraphReader {
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;
    private final JsonMapper json = JsonMapper.builder().build();

    GraphReader(Driver driver) {
        this.driver = driver;
    }

    /** The answers, in the order of the query. */
    <T> List<T> list(String query, Map<String, @Nullable Object> parameters, Class<T> shape) {
        return driver
                .executableQuery(Cypher.named("query/" + query))
                .withParameters(parameters)
                .withConfig(READ)
                .execute()
                .records()
                .stream()
                .map(record -> json.convertValue(record.get("answer").asMap(), shape))
                .toList();
    }
}
