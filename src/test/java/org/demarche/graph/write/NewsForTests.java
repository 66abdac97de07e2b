package org.demarche.graph.write;

import org.neo4j.driver.Driver;

/** A small graph of made-up news, for tests of other packages. */
public final class NewsForTests {
    private NewsForTests() {}

    public static WriteSummary write(Driver driver, int articles) {
        return new GraphWriter(driver).write(GeneratedNews.dense(42, articles));
    }
}
