package org.demarche.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Doubt;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.text.Quotation;

/** Long quotations that no rule gave to anybody: worth a look, and better than a quotation in the wrong mouth. */
final class UnattributedQuotations {
    private static final int FEWEST_WORDS = 8;

    private UnattributedQuotations() {}

    static List<Doubt> doubts(Article article, List<Scene> scenes, List<Statement> statements) {
        Set<Span> said = statements.stream().flatMap(s -> s.spans().stream()).collect(Collectors.toSet());
        return scenes.stream()
                .filter(s -> s.passage().zone() == Zone.Kind.PROSE)
                .flatMap(s -> s.passage().quotations().stream())
                .map(Quotation::words)
                .distinct()
                .filter(q -> isLong(q.of(article)) && said.stream().noneMatch(q::overlaps))
                .map(q -> Doubt.at(q, "quotation-unattributed", "No named speaker was found for these words"))
                .toList();
    }

    private static boolean isLong(String words) {
        return words.strip().split("\\s+", -1).length >= FEWEST_WORDS;
    }
}
