package org.demarche.extraction.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Statement;

/** Reads the statements of an article. */
final class StatementReader {
    private final CueLexicon lexicon = CueLexicon.shipped();
    private final StatementMaker maker;

    StatementReader(Article article, DatelineLink dateline) {
        this.maker = new StatementMaker(article, dateline);
    }

    List<Statement> read(List<Scene> scenes) {
        List<Scene> prose = scenes.stream()
                .filter(s -> s.passage().zone() == Zone.Kind.PROSE)
                .toList();
        List<List<Draft>> drafts =
                prose.stream().map(s -> new StatementRules(s, lexicon).all()).toList();
        Map<String, Statement> byId = new LinkedHashMap<>();
        new FreeQuotations(prose, drafts, lexicon)
                .all().stream()
                        .map(maker::make)
                        .flatMap(Optional::stream)
                        .forEach(s -> byId.merge(s.id(), s, StatementReader::merged));
        return List.copyOf(byId.values());
    }

    /** The same words of the same speaker told twice: the fuller record, with the evidence of both. */
    private static Statement merged(Statement one, Statement other) {
        Statement s = one.confidence() >= other.confidence() ? one : other;
        return new Statement(
                s.id(),
                s.kind(),
                s.speakers(),
                s.addressees(),
                s.about(),
                s.verb(),
                s.act(),
                s.spans(),
                s.date(),
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .toList(),
                s.confidence());
    }
}
