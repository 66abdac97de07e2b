package org.demarche.command;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.article.Articles;
import org.demarche.diplomacy.FindingsJson;
import org.demarche.extraction.Extractor;
import org.demarche.ingest.Extracted;
import org.demarche.ingest.OrderedExtraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Findings of articles, without a database and without Spring. */
@Command(
        name = "extract",
        description = "Writes the findings of articles as JSON Lines, in input order. Needs no database.",
        mixinStandardHelpOptions = true,
        customSynopsis = "demarche extract [--help] [--out=F] [--threads=N] PATH|URL...",
        footerHeading = "%n",
        footer =
                "Exit status: 0 done, 1 some articles failed (each is named on standard error, the rest are written), 2 usage.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(names = "--out", paramLabel = "F", description = "File to write (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--threads", description = "Threads that extract (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private @Nullable CommandSpec spec;

    private int failed;

    @Override
    public Integer call() throws IOException {
        Inputs.check(Objects.requireNonNull(spec).commandLine(), inputs, threads);
        Extractor extractor = Extractor.load();
        try (OutputStream lines = open();
                Articles articles = Articles.in(inputs)) {
            new OrderedExtraction(extractor::extract, threads).run(articles, extracted -> write(extracted, lines));
        }
        return failed == 0 ? 0 : 1;
    }

    private OutputStream open() throws IOException {
        OutputStream target = out == null ? new PrintStream(System.out, false) : new FileOutputStream(out.toFile());
        return new BufferedOutputStream(target, 1 << 16);
    }

    private void write(Extracted extracted, OutputStream lines) {
        if (extracted instanceof Extracted.Failed failure) {
            failed++;
            System.err.println(failure.place() + ": " + failure.reason());
        } else if (extracted instanceof Extracted.Done done) {
            try {
                lines.write((FindingsJson.write(done.findings()) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Cannot write " + (out == null ? "standard output" : out) + ": " + e.getMessage(), e);
            }
        }
    }
}
