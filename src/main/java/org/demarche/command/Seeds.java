package org.demarche.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.demarche.article.Articles;
import org.demarche.graph.query.Answers;
import org.demarche.ingest.Ingest;
import org.demarche.ingest.IngestSummary;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Fills a new graph from the sample articles of seeds/, once. */
@Component
@Order(1)
class Seeds implements ApplicationRunner {
    private final ServiceSettings settings;
    private final Ingest ingest;
    private final org.demarche.graph.query.Articles articles;

    Seeds(ServiceSettings settings, Ingest ingest, org.demarche.graph.query.Articles articles) {
        this.settings = settings;
        this.ingest = ingest;
        this.articles = articles;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Answers.Counts counts = articles.counts();
        if (settings.seeds() && settings.command().equals("serve") && counts.articles() == 0) {
            load();
        }
    }

    private void load() throws IOException {
        Path folder = Files.createTempDirectory("demarche-seeds");
        try {
            copyTo(folder);
            System.err.println("seeds: " + Summaries.of(ingest(folder)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private IngestSummary ingest(Path folder) {
        try (Articles items = Articles.in(List.of(folder.toString()));
                Progress progress = Progress.of(List.of("seeds"))) {
            return ingest.run(items, Runtime.getRuntime().availableProcessors(), progress);
        }
    }

    /** Articles are read from files; in the packaged jar the samples are none. */
    private static void copyTo(Path folder) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:seeds/articles/*")) {
            String name = Objects.requireNonNull(resource.getFilename());
            try (InputStream in = resource.getInputStream()) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }
}
