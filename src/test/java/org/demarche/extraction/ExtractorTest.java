package org.demarche.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.article.Article;
import org.demarche.diplomacy.Findings;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.mention.ResolvedText;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    private static Article article(String title, String text) {
        return new Article(Article.idOf(title, text), title, text, null, null, LocalDate.of(2022, 6, 1), null, false);
    }

    @Provide
    Arbitrary<String> news() {
        Arbitrary<String> words = Arbitraries.of(
                "Russian",
                "Foreign Minister",
                "Sergei Lavrov",
                "Lavrov",
                "met",
                "said",
                "the",
                "President",
                "of",
                "China",
                "Mr.",
                "his Chinese counterpart",
                "Kyiv",
                "’s",
                "'",
                "\"",
                "“",
                "”",
                "‘",
                "«",
                ".",
                ",",
                "\n",
                "\n\n",
                "—",
                "(",
                ")",
                "the two",
                "ministers",
                "officials",
                "he",
                "She",
                "they",
                "U.S.-led",
                "al-Assad",
                "Jr.",
                "7",
                "and",
                "in",
                "🙂",
                "\u00a0",
                "BEIJING, March 30 (Reuters) -",
                "Office of the",
                "Spokesperson",
                "Kim Jong Un",
                "ağ",
                "Biden administration",
                "to",
                "'s");
        return words.list().ofMinSize(0).ofMaxSize(60).map(list -> String.join(" ", list));
    }

    @Property(tries = 150)
    void everySpanLiesInItsText(@ForAll("news") String text) {
        Article article = article("Volkov arrives", text);
        ResolvedText read = EXTRACTOR.resolve(article);
        for (Mention mention : read.mentions()) {
            assertThat(mention.span().end())
                    .isLessThanOrEqualTo(article.field(mention.span().field()).length());
            assertThat(mention.phrase().contains(mention.span())).isTrue();
            assertThat(mention.first()).isLessThan(mention.end());
            assertThat(mention.parties())
                    .allSatisfy(id -> assertThat(id).matches("(person|country|organisation):\\S+"));
        }
        assertThat(read.parties())
                .allSatisfy(party -> assertThat(party.mentions()).isNotEmpty());
    }

    @Property(tries = 150)
    void neverThrows(@ForAll String title, @ForAll String text) {
        assertThat(EXTRACTOR.extract(article(title, text)).article().id()).startsWith("article:");
    }

    @Property(tries = 5)
    void isAFunction(@ForAll("news") String text) {
        Article article = article("", text);
        Findings once = EXTRACTOR.extract(article);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            List<Findings> again = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(i -> EXTRACTOR.extract(article))
                    .collect(Collectors.toList());
            assertThat(again).containsOnly(once);
        } finally {
            Locale.setDefault(before);
        }
    }
}
