package org.demarche.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.article.Articles;
import org.demarche.ingest.Ingest;
import org.demarche.ingest.IngestSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Articles into the graph. */
@Command(
        name = "ingest",
        description = "Puts articles into the graph. The same articles again change nothing.",
        mixinStandardHelpOptions = true,
        customSynopsis = "demarche ingest [--help] [--threads=N] [--SETTING=VALUE...] PATH|URL...",
        footerHeading = "%n",
        footer = {
            "Takes the settings of serve (demarche help serve). Beside a running serve it uses that one's database.",
            "Exit status: 0 done, 1 some articles failed (each is named on standard error, the rest are in the graph), 2 usage."
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(names = "--threads", description = "Threads that extract (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Inputs.check(command, inputs, threads);
        String[] given = Settings.of(command, settings);
        try (ConfigurableApplicationContext context =
                ServiceConfiguration.start("ingest", WebApplicationType.NONE, given)) {
            IngestSummary summary = ingest(context.getBean(Ingest.class));
            System.err.println(Summaries.of(summary));
            return summary.failed() == 0 ? 0 : 1;
        }
    }

    private IngestSummary ingest(Ingest ingest) {
        try (Articles articles = Articles.in(inputs);
                Progress progress = Progress.of(inputs)) {
            return ingest.run(articles, threads, progress);
        }
    }
}
