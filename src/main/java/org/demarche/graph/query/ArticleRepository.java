package org.demarche.graph.query;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Articles by id. */
interface ArticleRepository extends Repository<ArticleNode, String> {
    Optional<ArticleNode> findById(String id);
}
