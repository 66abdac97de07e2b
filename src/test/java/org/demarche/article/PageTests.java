package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTests {
    private static final String PROSE = "<p>The two ministers spoke for an hour about trade, and, so their offices"
            + " said, about the border, where the talks have stood still since spring.</p>";

    @TempDir
    Path folder = Path.of("");

    private Inbox inbox = new Inbox(Path.of(""));

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @Test
    void aNewsPageGivesItsProseAndFacts() {
        Article article = Inbox.one(inbox.file("page.html", """
                <!doctype html><html lang="en-GB"><head><title>Ministers speak | Example Wire</title>
                <meta property="og:title" content="Ministers speak">
                <link rel="canonical" href="https://news.example/speak">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
                  "headline": "Other", "datePublished": "2024-04-09T23:30:00+02:00", "publisher": {"name": "Example Wire"}}]}</script>
                </head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
                <article><h1>Ministers speak</h1>%s<p>A   second
                paragraph, of <b>some</b> length, so that it is not taken for a line of the page's frame.</p>%s</article>
                <script>var x = "<p>never</p>";</script><footer>All rights reserved</footer></body></html>
                """.formatted(PROSE, PROSE)));

        assertThat(article.title()).isEqualTo("Ministers speak");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 9));
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.url()).isEqualTo("https://news.example/speak");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.derived()).isTrue();
        assertThat(article.text().lines())
                .contains("A second paragraph, of some length, so that it is not taken for a line of the page's frame.")
                .noneMatch(line -> line.contains("never") || line.contains("Home"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8", "ISO-8859-2", "UTF-16"})
    void thePagesCharsetIsHonoured(String charset) {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Zürich: die Gespräche.</p></body></html>"
                .formatted(charset);
        assertThat(Inbox.one(inbox.file("page.html", page.getBytes(Charset.forName(charset))))
                        .text())
                .isEqualTo("Zürich: die Gespräche.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2023-01-02T03:04:05Z'> | 2023-01-02",
                "<meta name='date' content='2023-01-02'> | 2023-01-02",
                "<time datetime='2023-01-02'>2 January</time> | 2023-01-02",
                "<meta name='date' content='soon'><time datetime='2023-01-02'></time> | 2023-01-02",
                "<meta name='date' content='0001-01-01'> | ",
                "<script type='application/ld+json'>{broken</script> | ",
            })
    void theDayOfAPage(String mark, @org.jspecify.annotations.Nullable LocalDate day) {
        String page = "<html><body>" + mark + PROSE + "</body></html>";
        assertThat(Inbox.one(inbox.file("page.html", page)).publishedOn()).isEqualTo(day);
    }

    @Test
    void htmlInJsonIsTaken() {
        Article article = ArticleJson.read(
                "{\"title\": \"T\", \"html\": \"<p>One &amp; all.</p><p>Two<br>three.</p>\", \"source\": \"S\"}");

        assertThat(article.text()).isEqualTo("One & all.\nTwo\nthree.");
        assertThat(article.derived()).isTrue();
        assertThat(article.source()).isEqualTo("S");
        assertThat(article.id()).isEqualTo(Article.idOf("T", article.text()));
    }

    @Test
    void aFeedGivesAnArticleAnEntry() {
        String file = inbox.file("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Example Wire &amp; Co</title><link>https://news.example</link><description>d</description><language>en-gb</language>
                <item><title>One</title><link>https://news.example/1</link><pubDate>Tue, 09 Apr 2024 10:00:00 GMT</pubDate>
                  <description>Short.</description><content:encoded><![CDATA[<p>Long one.</p><p>Its end.</p>]]></content:encoded></item>
                <item><title>Two</title><link>https://news.example/2</link><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
                <item><title>Three</title><link>https://news.example/3</link></item>
                </channel></rss>
                """);

        var items = Inbox.read(file);

        String text = "Long one.\nIts end.";
        assertThat(items).hasSize(3);
        assertThat(items.get(0))
                .isEqualTo(new Item.Read(
                        new Article(
                                Article.idOf("One", text),
                                "One",
                                text,
                                "https://news.example/1",
                                "Example Wire & Co",
                                LocalDate.of(2024, 4, 9),
                                "en",
                                true),
                        new Place(file, null)));
        assertThat(((Item.Read) items.get(1)).article().text()).isEqualTo("Only this.");
        assertThat(items.get(2))
                .hasToString(file + ": entry 3 (Three): there is no text in it; give the page it links to instead");
    }

    @Test
    void anAtomFeedIsAFeed() {
        Article article = Inbox.one(inbox.file("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><id>urn:x</id><updated>2024-04-09T10:00:00Z</updated>
                <entry><title>One</title><id>urn:y</id><link href="https://news.example/1"/><updated>2024-04-09T10:00:00Z</updated>
                <summary>Short.</summary></entry></feed>
                """));

        assertThat(article.text()).isEqualTo("Short.");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 9));
    }
}
