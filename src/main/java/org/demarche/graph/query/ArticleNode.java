package org.demarche.graph.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An article's own properties, read by Spring Data Neo4j. */
@Node("Article")
record ArticleNode(
        @Id String id,
        String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        boolean retracted,
        String text) {}
