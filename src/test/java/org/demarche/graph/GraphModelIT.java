package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.Neo4jForTests;
import org.demarche.graph.write.NewsForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The list of all there is in the graph (model.txt), against the Cypher files and against a graph that was really written. */
class GraphModelIT {
    private static final Pattern NAME = Pattern.compile("[:|]([A-Z]\\w+)");
    private static final Map<String, Set<String>> MODEL = model();

    @BeforeAll
    static void write() {
        Neo4jForTests.clear();
        NewsForTests.write(Neo4jForTests.driver(), 40);
    }

    static List<String> files() {
        return Cypher.in("");
    }

    @ParameterizedTest
    @MethodSource("files")
    void cypherNamesOnlyWhatIsInTheModel(String name) {
        Matcher names = NAME.matcher(String.join("\n", CypherScript.statements(Cypher.named(name))));
        Set<String> used = names.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(MODEL.keySet()).containsAll(used);
    }

    @Test
    void everyNodeHasOnlyPropertiesOfItsLabels() {
        for (Record row : rows("MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n) AS names, key")) {
            assertThat(allowed(row.get("names").asList(label -> label.asString())))
                    .contains(row.get("key").asString());
        }
    }

    @Test
    void everyRelationshipHasOnlyPropertiesOfItsType() {
        for (Record row : rows("MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT [type(r)] AS names, key")) {
            assertThat(allowed(row.get("names").asList(type -> type.asString())))
                    .contains(row.get("key").asString());
        }
    }

    @Test
    void theWrittenGraphHasAllTheModelHas() {
        Set<String> written = rows("MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name UNION "
                        + "MATCH ()-[r]->() RETURN DISTINCT type(r) AS name")
                .stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        written.add("COPY_OF");
        assertThat(written).isEqualTo(MODEL.keySet());
    }

    private static Set<String> allowed(List<String> names) {
        return names.stream()
                .flatMap(name -> Objects.requireNonNull(MODEL.get(name), name).stream())
                .collect(Collectors.toSet());
    }

    private static List<Record> rows(String query) {
        try (Session session = Neo4jForTests.driver().session()) {
            return session.run(query).list();
        }
    }

    private static Map<String, Set<String>> model() {
        Map<String, Set<String>> model = new TreeMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> words = Arrays.asList(line.split(" "));
            model.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        });
        return model;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(GraphModelIT.class.getResourceAsStream("/graph/model.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
