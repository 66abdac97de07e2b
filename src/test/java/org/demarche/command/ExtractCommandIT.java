package org.demarche.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: {@code extract}, help and usage, good and bad input. */
class ExtractCommandIT {
    private static final Path SEEDS = Path.of("seeds/articles").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void findings_come_in_input_order_and_the_threads_do_not_matter() throws Exception {
        Jar.Outcome one = Jar.run(folder, "extract", "--threads=1", SEEDS.toString());
        Jar.Outcome four = Jar.run(folder, "extract", "--threads=4", "--out=findings.jsonl", SEEDS.toString());
        assertThat(one.status()).isZero();
        assertThat(one.out().lines())
                .hasSizeGreaterThanOrEqualTo(24)
                .allMatch(line -> line.startsWith("{\"article\":{"));
        assertThat(four.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("findings.jsonl"))).isEqualTo(one.out());
    }

    @Test
    void bad_input_is_named_with_place_and_cure_and_loses_nothing_else() throws Exception {
        String good =
                "{\"id\": \"%s\", \"text\": \"The foreign ministers of Chile and Peru met in Lima on Monday.\"}\n";
        Files.writeString(
                folder.resolve("a.jsonl"),
                good.formatted("first") + "{\"id\": \"broken\", \"text\": \n" + good.formatted("second")
                        + "{\"id\": \"when\", \"text\": \"Some words.\", \"publishedOn\": \"20244-04-09\"}\n"
                        + good.formatted("third"));
        Files.writeString(folder.resolve("b.txt"), "");
        Files.write(folder.resolve("c.bin"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1});
        Files.write(folder.resolve("d.txt"), new byte[] {'K', 'y', 'i', 'v', ' ', (byte) 0xe9, ' ', 'x', '\n'});
        writeHuge(folder.resolve("e.txt"));
        Files.write(folder.resolve("f.jsonl.gz"), gzip(good.formatted("fourth")));
        Jar.Outcome outcome =
                Jar.run(folder, "extract", "a.jsonl", "b.txt", "c.bin", "d.txt", "e.txt", "f.jsonl.gz", "missing.txt");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines().map(line -> line.replaceAll("^.*?\"id\":\"([^\"]*)\".*$", "$1")))
                .containsExactly("first", "second", "third", "fourth");
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.jsonl:2: ").contains("broken JSON"),
                        line -> assertThat(line)
                                .startsWith("a.jsonl:4: ")
                                .contains("publishedOn")
                                .contains("20244-04-09"),
                        line -> assertThat(line).startsWith("b.txt: ").contains("empty"),
                        line -> assertThat(line).startsWith("c.bin: ").contains("binary"),
                        line -> assertThat(line).startsWith("d.txt").contains("UTF-8"),
                        line -> assertThat(line).startsWith("e.txt: ").contains("2,000,000"),
                        line -> assertThat(line).startsWith("missing.txt: "));
    }

    @Test
    void help_teaches() throws Exception {
        Jar.Outcome help = Jar.run(folder, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("serve")
                .contains("ingest")
                .contains("extract")
                .contains("Examples:");
        assertThat(Jar.run(folder, "serve", "--help").out())
                .contains("server.port")
                .contains("NEO4J_URI");
    }

    @Test
    void a_wrong_command_line_is_told_in_two_lines() throws Exception {
        for (String[] wrong : new String[][] {
            {"extract"},
            {"extract", "--thread=2", "x"},
            {"ingst"},
            {"extract", "--threads=0", "x"},
            {"serve", "--port", "1"}
        }) {
            Jar.Outcome outcome = Jar.run(folder, wrong);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .startsWith("demarche: ")
                    .contains("usage:")
                    .doesNotContain("\tat ");
        }
    }

    private static void writeHuge(Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 1_000_000; i++) {
                writer.write("The delegations met again in the afternoon of that day.\n");
            }
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
