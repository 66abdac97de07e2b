package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Person;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.text.TextParser;

/** Reads sentences with a small gazetteer of invented people. */
final class Reading {
    private static final TextParser PARSER = TextParser.load();
    private static final MentionReader READER = new MentionReader(Gazetteer.load("gazetteer/"), PARSER.vocabulary());

    private Reading() {}

    static ResolvedText of(String text) {
        Article article = new Article("a", "", text, null, null, LocalDate.of(2022, 6, 1), null, false);
        Zone prose = new Zone(Span.text(0, text.length()), Zone.Kind.PROSE);
        return READER.read(PARSER.parse(article, new Layout(List.of(prose), null, null, article.publishedOn(), null)));
    }

    /** "Igor Volkov RUS; Luigi Rossi ITA", in order of first mention. */
    static String people(String text) {
        return of(text).parties().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .map(p -> p.name() + " " + (p.country() == null ? "-" : p.country()))
                .collect(Collectors.joining("; "));
    }

    static String states(String text) {
        return of(text).parties().stream()
                .filter(Country.class::isInstance)
                .map(p -> ((Country) p).iso3())
                .collect(Collectors.joining(" "));
    }

    /** What the words stand for: ids without their kind, "?" when undecided, "-" when they are no mention. */
    static String meaning(String text, String words) {
        ResolvedText read = of(text);
        return read.mentions().stream()
                .filter(m -> m.span().of(read.text().article()).equals(words))
                .reduce((a, b) -> b)
                .map(m -> m.parties().isEmpty()
                        ? "?"
                        : m.parties().stream()
                                .map(p -> p.substring(p.indexOf(':') + 1))
                                .collect(Collectors.joining(" ")))
                .orElse("-");
    }

    static String why(String text, String words) {
        ResolvedText read = of(text);
        return read.mentions().stream()
                .filter(m -> m.span().of(read.text().article()).equals(words))
                .reduce((a, b) -> b)
                .map(Mention::why)
                .orElse("-");
    }
}
