package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CypherTest {
    @Test
    void filesAreReadByName() {
        assertThat(Cypher.named("write/articles")).contains("MATCH (a:Article");
        assertThat(Cypher.in("write")).contains("write/articles", "write/met").isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cypher.named("write/nothing"))
                .withMessageContaining("/cypher/write/nothing.cypher");
    }

    @Test
    void theSchemaIsAppliedInOrder() {
        assertThat(Schema.files()).isNotEmpty().isSorted().allMatch(name -> name.startsWith("schema/V"));
    }

    @Test
    void aScriptIsSplitAtSemicolonsOutsideOfCommentsAndStrings() {
        String script = "// one; two\nRETURN 'a;b' AS a; /* c;\nd */ RETURN \"e;\\\"f\" AS `g;h`, 4 / 2;\n// end";
        assertThat(CypherScript.statements(script))
                .containsExactly("RETURN 'a;b' AS a", "RETURN \"e;\\\"f\" AS `g;h`, 4 / 2");
    }
}
