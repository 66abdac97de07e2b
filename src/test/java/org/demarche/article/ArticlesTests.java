package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTests {
    @TempDir
    Path folder = Path.of("");

    private Inbox inbox = new Inbox(Path.of(""));

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @Test
    void aLineOfJsonIsAnArticle() {
        String file = inbox.file("wires.jsonl", """
                {"id": "w1", "title": "Envoys meet", "text": "The envoys met.", "url": "https://news.example/1", "source": "Example Wire", "publishedOn": "2024-04-09", "language": "en", "mood": 3}

                {"text": "A second report."}
                """);

        List<Item> items = Inbox.read(file);

        Article first = new Article(
                "w1",
                "Envoys meet",
                "The envoys met.",
                "https://news.example/1",
                "Example Wire",
                LocalDate.of(2024, 4, 9),
                "en",
                false);
        String text = "A second report.";
        Article second = new Article(Article.idOf("", text), "", text, null, null, null, null, false);
        assertThat(items)
                .containsExactly(new Item.Read(first, new Place(file, 1)), new Item.Read(second, new Place(file, 3)));
        assertThat(items.get(1).place()).hasToString(file + ":3");
    }

    @Test
    void aTextIsLeftUntouched() {
        String words = "  First line.\r\n\r\n\tSecond\u00a0line. \u2028 \ud83d\udd4a \r\n";
        Article article = Inbox.one(inbox.file("report.txt", words));

        assertThat(article.text()).isEqualTo(words);
        assertThat(article.id()).isEqualTo(Article.idOf("", words));
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(Inbox.one(inbox.file("a.txt", "\ufeffTalks.")).text()).isEqualTo("Talks.");
        assertThat(Inbox.one(inbox.file("a.jsonl", "\ufeff{\"text\": \"Talks.\"}"))
                        .text())
                .isEqualTo("Talks.");
        assertThat(Inbox.one(inbox.file("a.json", "\ufeff{\"text\": \"Talks.\"}"))
                        .text())
                .isEqualTo("Talks.");
    }

    @Test
    void markdownHasItsFieldsOnTop() {
        Article article = Inbox.one(inbox.file("visit.md", """
                ---
                title: "Visit: day two"
                source: Example Wire
                date: 2024-04-09
                url: https://news.example/2
                id: visit-2
                language: en
                tags: [a, b]
                ---
                ## Morning

                The *two* ministers met.
                """));

        assertThat(article)
                .isEqualTo(new Article(
                        "visit-2",
                        "Visit: day two",
                        "## Morning\n\nThe *two* ministers met.\n",
                        "https://news.example/2",
                        "Example Wire",
                        LocalDate.of(2024, 4, 9),
                        "en",
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Just prose.\n", "---\nA rule, then prose.\n---\nMore.\n", "---\ntitle: never closed\n"})
    void markdownWithoutFieldsIsAllText(String words) {
        assertThat(Inbox.one(inbox.file("a.md", words)).text()).isEqualTo(words);
    }

    @Test
    void aJsonFileHoldsOneArticleOrMany() {
        String one = inbox.file("one.json", "{\n  \"text\": \"A } brace and \\\" a quote\"\n}\n");
        String many = inbox.file("many.json", "[\n {\"text\": \"One.\"},\n {\"text\": \"Two.\"}\n]");

        assertThat(Inbox.one(one).text()).isEqualTo("A } brace and \" a quote");
        assertThat(Inbox.read(many)).extracting(Item::place).containsExactly(new Place(many, 2), new Place(many, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "a.jsonl.gz, {\"text\": \"Packed.\"}",
        "a.txt.gz, Packed.",
        "a.md.gz, Packed.",
        "a.gz, Packed.",
        "a.unknown, Packed.",
        "a.html.gz, <p>Packed.</p>"
    })
    void packedFilesAreUnpacked(String name, String words) {
        assertThat(Inbox.one(inbox.file(name, Inbox.gzip(words))).text()).isEqualTo("Packed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sniffed.",
                "{\"text\": \"Sniffed.\"}\n{\"text\": \"Sniffed.\"}",
                "{\n\"text\": \"Sniffed.\"}",
                "[{\"text\": \"Sniffed.\"}]",
                "---\ntitle: T\n---\nSniffed.",
                "<!DOCTYPE html><html><body><p>Sniffed.</p></body></html>",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title><link>https://news.example</link>"
                        + "<description>d</description><item><title>T</title><description>Sniffed.</description></item></channel></rss>"
            })
    void standardInputIsKnownByItsContent(String words) {
        Reading reading =
                Reading.standard().withStdin(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));

        assertThat(Inbox.read(reading, "-")).isNotEmpty().allSatisfy(item -> assertThat(item)
                .isInstanceOfSatisfying(Item.Read.class, read -> {
                    assertThat(read.article().text()).isEqualTo("Sniffed.");
                    assertThat(read.place().file()).isEqualTo("stdin");
                }));
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        inbox.file("in/b.txt", "b");
        inbox.file("in/a/z.txt", "a/z");
        inbox.file("in/a/y.txt", "a/y");
        inbox.file("in/c.jsonl", "{\"text\": \"c1\"}\n{\"text\": \"c2\"}");
        inbox.file("in/.hidden.txt", "hidden");
        inbox.file("in/.git/x.txt", "hidden");
        Files.createDirectories(folder.resolve("in/empty"));
        Files.createSymbolicLink(folder.resolve("in/circle"), folder.resolve("in"));

        assertThat(Inbox.read(folder.resolve("in").toString()))
                .extracting(item -> ((Item.Read) item).article().text())
                .containsExactly("a/y", "a/z", "b", "c1", "c2");
    }

    @Test
    void readingIsLazyAndStopsWhenClosed() {
        String first = inbox.file("1.txt", "One.");
        Articles articles =
                Articles.in(List.of(first, folder.resolve("later.txt").toString()));

        assertThat(articles.next()).isInstanceOf(Item.Read.class);
        inbox.file("later.txt", "Written after the reading began.");
        assertThat(articles.hasNext()).isTrue();
        articles.close();
        assertThat(articles.hasNext()).isFalse();
        assertThatThrownBy(articles::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRequestBodyIsReadLineByLine() {
        byte[] body = "{\"text\": \"One.\"}\nbroken\n".getBytes(StandardCharsets.UTF_8);
        try (Articles articles = Articles.ofJsonLines("body", new ByteArrayInputStream(body), Reading.standard())) {
            assertThat(articles.stream().map(item -> item.place().toString())).containsExactly("body:1", "body:2");
        }
    }
}
