package org.demarche.graph.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/** One statement as all its reports together tell it. */
record MergedStatement(String id, List<StatementReport> reports) {
    private static final Comparator<Edtf> PRECISE_THEN_EARLY = Comparator.<Edtf>comparingLong(
                    date -> ChronoUnit.DAYS.between(date.start(), date.end()))
            .thenComparing(Edtf::start);

    MergedStatement {
        reports = reports.stream().sorted(StatementReport.ORDER).toList();
    }

    List<String> speakers() {
        return reports.get(0).speakers();
    }

    SortedSet<String> about() {
        return union(StatementReport::about);
    }

    SortedSet<String> addressees() {
        return union(StatementReport::addressees);
    }

    Map<String, Object> facts() {
        Edtf date = date();
        return Row.of("id", id)
                .with("kind", Sourced.most(reports, StatementReport::kind))
                .with("act", Sourced.most(reports, StatementReport::act))
                .with("verb", Sourced.most(reports, StatementReport::verb))
                .with("text", longestText())
                .with("date", EventDate.stored(date))
                .with("start", start())
                .with("end", date == null ? start() : date.end())
                .with("articleCount", Sourced.articles(reports))
                .with("sourceCount", Sourced.sources(reports))
                .with("confidence", Sourced.confidence(reports))
                .map();
    }

    @Nullable
    Edtf date() {
        return reports.stream()
                .map(StatementReport::date)
                .filter(Objects::nonNull)
                .min(PRECISE_THEN_EARLY)
                .orElse(null);
    }

    /** The first day it can have been said; where no report tells, the day of the first report, so that it stands in time. */
    @Nullable
    LocalDate start() {
        Edtf date = date();
        return date != null
                ? date.start()
                : reports.stream()
                        .map(StatementReport::publishedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private String longestText() {
        return reports.stream()
                .map(StatementReport::text)
                .min(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private SortedSet<String> union(Function<StatementReport, Collection<String>> ids) {
        SortedSet<String> all = new TreeSet<>();
        reports.forEach(report -> all.addAll(ids.apply(report)));
        return all;
    }
}
