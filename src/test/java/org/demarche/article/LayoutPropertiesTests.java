package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the layout of every text. */
class LayoutPropertiesTests {
    private static final String[] PIECES = {
        "ZENDA, Mar 30 (AFP/Reuters): ",
        "Related links",
        "Source: X",
        "Read more",
        "(Photo by A / AFP)",
        "Published: 9 April 2024",
        "30 February 2024",
        "1. Title. Author. Paper, Edition; City, R.. 10 Apr 2024: A.5.",
        "PTI KJV",
        "# # #",
        "- 'A' -",
        "## B",
        "\"",
        "\n",
        "\r\n",
        "\n\n",
        "\r",
        "\u2028",
        " ",
        "\u00a0",
        "\u200e",
        "\ufeff",
        "\u0000",
        "\ud83d",
        "\udd4a",
        "\ud83d\udd4a",
        "İ",
        "é",
        Copy.FIRST,
        Copy.SECOND,
        Copy.HEADLINE,
        "By Rose Lane",
        "A: ",
        "99.99.2024",
        "[1]",
        "...",
        ".jpg",
        "██",
        "Share",
        "1",
        "(",
        ")",
        "/",
        "AFP",
    };

    @Property(tries = 1000)
    void zonesOfAnyStringCoverIt(@ForAll String title, @ForAll String text) {
        check(Copy.article(title, text, null));
    }

    @Property(tries = 1500)
    void zonesOfNewsCopyCoverIt(@ForAll("copy") String title, @ForAll("copy") String text) {
        check(Copy.article(title, text, null));
    }

    @Provide
    Arbitrary<String> copy() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "A ",
                "A, ",
                "tags\n",
                "(",
                "\"",
                "1 May ",
                "By A and ",
                "ZENDA ",
                "a. A",
                "Share ",
                "- ",
                "copyright ",
                "x",
                "2024-04-09\n",
                "Read more\n\n"
            })
    void longTextsTakeNoLongTime(String piece) {
        Article article = Copy.article(piece.repeat(1_000_000 / piece.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(article));
    }

    private static void check(Article article) {
        List<Zone> zones = Layout.of(article).zones();
        for (Field field : Field.values()) {
            checkCover(
                    article.field(field),
                    zones.stream()
                            .map(Zone::span)
                            .filter(span -> span.field() == field)
                            .toList());
        }
        assertThat(zones.stream().map(Zone::span)).isSorted();
    }

    private static void checkCover(String words, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertNothingSeen(words, end, span.start());
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(words.length());
        assertNothingSeen(words, end, words.length());
    }

    private static void assertNothingSeen(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            boolean blank =
                    Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
            assertThat(blank).as("offset %d of \"%s\" is in no zone", i, words).isTrue();
        }
    }
}
