package org.demarche.command;

import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.ingest.Extracted;
import org.demarche.ingest.IngestListener;
import org.demarche.ingest.IngestSummary;

/** Shows how an ingest goes on: a bar on a terminal, a line now and then elsewhere; failures on lines of their own. */
abstract class Progress implements IngestListener, AutoCloseable {

    static Progress of(List<String> inputs) {
        return System.console() == null ? new Lines() : new Bar(inputs.size() == 1 ? inputs.get(0) : "articles");
    }

    @Override
    public void failed(Extracted.Failed failure) {
        System.err.println(failure.place() + ": " + failure.reason());
    }

    @Override
    public void close() {}

    private static final class Lines extends Progress {
        private static final Duration BETWEEN = Duration.ofSeconds(5);
        private Duration next = BETWEEN;

        @Override
        public void done(IngestSummary soFar) {
            if (soFar.time().compareTo(next) >= 0) {
                System.err.println("so far: " + Summaries.of(soFar));
                next = soFar.time().plus(BETWEEN);
            }
        }
    }

    private static final class Bar extends Progress {
        private final ProgressBar bar;

        Bar(String name) {
            // The number of articles is not known before they are read: the bar counts and tells the rate.
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(-1)
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .showSpeed()
                    .build();
        }

        @Override
        public void done(IngestSummary soFar) {
            bar.stepTo(soFar.articles());
            bar.setExtraMessage(soFar.failed() == 0 ? "" : soFar.failed() + " failed");
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
