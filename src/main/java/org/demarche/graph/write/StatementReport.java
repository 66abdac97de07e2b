package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports of one statement.
 *
 * @param statement its id, made of speakers and words
 * @param finding which of the article's findings
 * @param text the words, pieces joined by a space
 */
record StatementReport(
        String statement,
        String article,
        String finding,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        String kind,
        String act,
        String verb,
        String text,
        List<String> speakers,
        List<String> addressees,
        List<String> about,
        @Nullable Edtf date,
        double confidence)
        implements Sourced {
    static final Comparator<StatementReport> ORDER =
            Comparator.comparing(StatementReport::article).thenComparing(StatementReport::finding);

    StatementReport {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
    }
}
