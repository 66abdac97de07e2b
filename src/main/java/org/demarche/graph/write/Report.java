package org.demarche.graph.write;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;

/**
 * An article and what was found in it, ready to be stored.
 *
 * @param article its text is what the offsets of the findings point into
 * @param findings its header gives source, date and title as found
 * @param version of extraction; another version of the same text is stored anew
 */
public record Report(Article article, Findings findings, String version) {
    public Report {
        if (!article.id().equals(findings.article().id())) {
            throw new IllegalArgumentException(
                    "Findings of " + findings.article().id() + " came with the article " + article.id()
                            + ": pass the article they were extracted from");
        }
        spans(findings).forEach(span -> requireInside(article, span));
    }

    private static Stream<Span> spans(Findings findings) {
        Stream<Evidence> evidence = Stream.concat(
                findings.meetings().stream().map(Meeting::evidence).flatMap(List::stream),
                findings.statements().stream().map(Statement::evidence).flatMap(List::stream));
        Stream<Span> words =
                findings.statements().stream().map(Statement::spans).flatMap(List::stream);
        return Stream.concat(evidence.map(Evidence::span), words);
    }

    private static void requireInside(Article article, Span span) {
        int length = article.field(span.field()).length();
        if (span.end() > length) {
            throw new IllegalArgumentException("Article " + article.id() + ": " + span + " lies outside the field of "
                    + length + " characters: pass the text that was extracted from");
        }
    }
}
