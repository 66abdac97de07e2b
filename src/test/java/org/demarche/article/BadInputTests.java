package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an input is told with its place and cure, and touches nothing else. */
class BadInputTests {
    @TempDir
    Path folder = Path.of("");

    private Inbox inbox = new Inbox(Path.of(""));

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"cut off            | broken JSON at column",
                "{\"text\": \"a\"} trailing      | broken JSON at column",
                "plain words                     | broken JSON at column",
                "[1]                             | not of the type array",
                "{}                              | field \"text\": there is no text",
                "{\"text\": \"  \"}              | field \"text\": there is no text",
                "{\"text\": 5}                   | field \"text\": it is of the type number; give a string",
                "{\"text\": \"a\", \"html\": \"b\"} | either \"text\" or \"html\"",
                "{\"html\": \"<br>\"}            | field \"html\": there are no words",
                "{\"text\": \"a\", \"publishedOn\": \"20244-04-09\"} | field \"publishedOn\": \"20244-04-09\" is no day of the calendar; write it as 2024-04-09",
                "{\"text\": \"a\", \"publishedOn\": \"2024-02-30\"}  | \"2024-02-30\" is no day of the calendar",
                "{\"text\": \"a\", \"publishedOn\": \"yesterday\"}   | is no day of the calendar",
                "{\"text\": \"a\", \"publishedOn\": \"0024-02-03\"}  | outside 1900 to 2100",
                "{\"text\": \"a\", \"publishedOn\": 20240409}        | field \"publishedOn\": it is of the type number",
                "{\"text\": \"a\", \"id\": {}}   | field \"id\": it is of the type object",
            })
    void aBadLineIsNamedAndTheOthersAreRead(String line, String reason) {
        String file = inbox.file("wires.jsonl", "{\"text\": \"Before.\"}\n" + line + "\n{\"text\": \"After.\"}\n");

        List<Item> items = Inbox.read(file);

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
        assertThat(items.get(1).toString()).startsWith(file + ":2: ").contains(reason);
        assertThat(items.get(2)).isInstanceOf(Item.Read.class);
    }

    @Test
    void aBadElementOfAnArrayIsNamedAndTheOthersAreRead() {
        String file =
                inbox.file("many.json", "[{\"text\": \"One.\"},\n{\"text\": oops},\n 17,\n{\"text\": \"Two.\"}]\n");

        List<Item> items = Inbox.read(file);

        assertThat(items).hasSize(4);
        assertThat(items.get(1).toString()).startsWith(file + ":2: broken JSON at column");
        assertThat(items.get(2).toString()).startsWith(file + ":3: ");
        assertThat(items.get(3)).isInstanceOf(Item.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl", "a.json", "a.html", "a.xml", "a"})
    void anEmptyFile(String name) {
        assertThat(Inbox.failure(inbox.file(name, ""))).endsWith(name + ": the file is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, there is no text in it",
        "a.md, there is no text in it",
        "a.jsonl, only blank lines",
        "a.json, holds no article",
        "a.html, no article was found"
    })
    void aFileOfBlanks(String name, String reason) {
        assertThat(Inbox.failure(inbox.file(name, " \n\n \n"))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.jsonl", "a.md", "a"})
    void binaryFiles(String name) {
        assertThat(Inbox.failure(inbox.file(name, new byte[] {'a', 0, 'b', 0}))).contains("a binary file");
        assertThat(Inbox.failure(inbox.file(name, "PK\u0003\u0004rest"))).contains("a zip archive");
        assertThat(Inbox.failure(inbox.file(name, "%PDF-1.7 rest"))).contains("pdftotext");
        assertThat(Inbox.failure(inbox.file(name, "\ufeffwords".getBytes(StandardCharsets.UTF_16LE))))
                .contains("iconv -f UTF-16");
    }

    @Test
    void aLateNulByteIsBinaryToo() {
        assertThat(Inbox.failure(inbox.file("a.txt", "words ".repeat(3000) + "\0")))
                .contains("a binary file");
    }

    @Test
    void wordsThatAreNotUtf8AreNamedByLineAndByte() {
        String text = inbox.file("a.txt", "first\nsecond caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        String lines = inbox.file(
                "a.jsonl",
                "{\"text\": \"ok\"}\n{\"text\": \"caf\u00e9\"}\n{\"text\": \"ok\"}"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Inbox.failure(text))
                .startsWith(text + ":2: not UTF-8: byte 0xE9 at byte 11 of the line")
                .contains("iconv");
        assertThat(Inbox.read(lines)).hasSize(3);
        assertThat(Inbox.read(lines).get(1).toString()).startsWith(lines + ":2: not UTF-8: byte 0xE9 at byte 14");
    }

    @Test
    void aTextOverTheLimitIsSkipped() {
        Reading reading = Reading.standard().withMaxCharacters(100);
        String longText = "word ".repeat(40);
        String lines = inbox.file("a.jsonl", "{\"text\": \"" + longText + "\"}\n{\"text\": \"ok\"}\n");

        assertThat(Inbox.failure(reading, inbox.file("a.txt", longText)))
                .contains("longer than 100 characters; split it");
        assertThat(Inbox.failure(reading, inbox.file("a.html", "<p>" + longText)))
                .contains("longer than 100 characters");
        assertThat(Inbox.read(reading, lines)).hasSize(2);
        assertThat(Inbox.read(reading, lines).get(0).toString()).startsWith(lines + ":1: the text is longer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"", "[{\"text\": \"", "x", "<p>"})
    void aFloodIsNeverHeld(String start) {
        InputStream flood = new Flood(start, 100_000_000L);
        Reading reading = Reading.standard().withStdin(flood);

        assertThat(Inbox.failure(reading, "-")).contains("longer than 2,000,000 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2024-02-30          | field \"date\": \"2024-02-30\" is no day",
                "publishedOn: 20244-04-09  | field \"publishedOn\": \"20244-04-09\" is no day",
                "title: [a, b]             | field \"title\": it is a list or map",
                "title: a: b               | broken front matter",
                "title: *anchor            | broken front matter",
            })
    void badFrontMatter(String line, String reason) {
        assertThat(Inbox.failure(inbox.file("a.md", "---\nid: 7\n" + line + "\n---\nWords.\n")))
                .contains(reason);
    }

    @Test
    void brokenFrontMatterIsNamedByLine() {
        String file = inbox.file("a.md", "---\nid: 7\ntitle: a: b\n---\nWords.\n");
        assertThat(Inbox.failure(file)).startsWith(file + ":3: ");
    }

    @Test
    void brokenGzipLosesOnlyWhatFollows() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"text\": \"Report ").append(i * 7919 % 104729).append(".\"}\n");
        }
        byte[] packed = Inbox.gzip(lines.toString());
        String file = inbox.file("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));

        List<Item> items = Inbox.read(file, inbox.file("b.txt", "Next."));

        assertThat(items.size()).isGreaterThan(100);
        assertThat(items.get(0)).isInstanceOf(Item.Read.class);
        assertThat(items.get(items.size() - 2).toString()).contains("broken gzip");
        assertThat(items.get(items.size() - 1)).isInstanceOf(Item.Read.class);
        assertThat(Inbox.failure(inbox.file("c.gz", new byte[] {0x1f, (byte) 0x8b, 9, 9, 9})))
                .contains("broken gzip");
    }

    @Test
    void missingAndUnreadablePaths() {
        assertThat(Inbox.failure(folder.resolve("nowhere.txt").toString())).contains("no such file; check the path");
        assertThat(Inbox.failure("bad\0path")).contains("not a path");
        assertThat(Inbox.failure(folder.toString())).contains("the folder holds no files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version=\"2.0\"><channel><title>cut | broken XML",
                "<unknown/>                               | no RSS or Atom feed",
                "words                                    | broken XML",
                "<rss version=\"2.0\"><channel><title>F</title></channel></rss> | the feed has no entries",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss> | broken XML",
            })
    void badFeeds(String xml, String reason) {
        assertThat(Inbox.failure(inbox.file("feed.xml", xml))).contains(reason);
    }

    @Test
    void aPageOfLinksAloneIsNoArticle() {
        String page = "<html><head><title>Home</title></head><body><nav><a href=/a>A</a></nav></body></html>";
        assertThat(Inbox.failure(inbox.file("a.html", page))).contains("no article was found in the page");
    }

    @Test
    void aDeeplyNestedPageDoesNoHarm() {
        String page = "<div>".repeat(50_000) + "<p>Words</p>";
        assertThat(Inbox.read(inbox.file("deep.html", page), inbox.file("b.txt", "Next.")))
                .hasSize(2);
        String json = "[".repeat(100_000);
        assertThat(Inbox.read(inbox.file("deep.jsonl", json), inbox.file("b.txt", "Next.")))
                .hasSize(2);
    }

    /** A stream that begins with some words and goes on with x for so many bytes. */
    private static final class Flood extends InputStream {
        private final byte[] start;
        private final long size;
        private long position;

        Flood(String start, long size) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            if (position >= size) {
                return -1;
            }
            int at = (int) Math.min(position++, start.length);
            return at < start.length ? start[at] : 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (position >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - position);
            Arrays.fill(bytes, from, from + count, (byte) 'x');
            if (position < start.length) {
                for (int i = 0; i < Math.min(count, start.length - position); i++) {
                    bytes[from + i] = start[(int) position + i];
                }
            }
            position += count;
            return count;
        }
    }
}
