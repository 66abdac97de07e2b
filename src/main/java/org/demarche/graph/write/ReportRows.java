package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.EventIds;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Sha256;
import org.demarche.diplomacy.Statement;
import org.jspecify.annotations.Nullable;

/** One article and its findings as rows; its reports of events wait for their event, which other articles help to tell. */
final class ReportRows {
    private final Report report;
    private final Map<String, Integer> findings = new HashMap<>();
    private final List<MeetingReport> meetings = new ArrayList<>();
    private final List<StatementReport> statements = new ArrayList<>();

    /** Finding to the properties of its relationships, one map for each span of evidence. */
    private final Map<String, List<Map<String, Object>>> evidence = new HashMap<>();

    ReportRows(Report report) {
        this.report = report;
        report.findings().meetings().forEach(this::add);
        report.findings().statements().forEach(this::add);
    }

    String article() {
        return report.article().id();
    }

    String version() {
        return report.version();
    }

    List<MeetingReport> meetings() {
        return meetings;
    }

    List<StatementReport> statements() {
        return statements;
    }

    /** Rows for {@code write/reports}: the evidence of one finding for the event it was found to tell of. */
    List<Map<String, Object>> evidence(String finding, String event) {
        return evidence.getOrDefault(finding, List.of()).stream()
                .map(facts -> Row.of("event", event)
                        .with("article", article())
                        .with("facts", facts)
                        .map())
                .toList();
    }

    Map<String, Object> articleFacts() {
        Article article = report.article();
        Findings.Header header = report.findings().article();
        return Row.of("id", article.id())
                .with("title", header.title())
                .with("url", header.url())
                .with("source", header.source())
                .with("publishedOn", header.publishedOn())
                .with("retracted", false)
                .with("text", article.text())
                .with("language", article.language())
                .with("contentHash", contentHash())
                .with("version", report.version())
                .map();
    }

    List<Map<String, Object>> mentions() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Mention.of(report.findings())
                .forEach((id, mention) -> rows.add(Row.of("actor", id)
                        .with("article", article())
                        .with("facts", mention.facts())
                        .map()));
        return rows;
    }

    Report report() {
        return report;
    }

    /** Changes with every word given in; what was found is a function of it and of the version. */
    String contentHash() {
        return hashOf(report.article());
    }

    /** What was given in: the same article read by the same version says the same. */
    static String hashOf(Article a) {
        return Sha256.hex(Stream.of(a.title(), a.text(), a.url(), a.language(), a.source(), a.publishedOn())
                .map(String::valueOf)
                .collect(Collectors.joining("\0")));
    }

    private void add(Meeting meeting) {
        String finding = finding(meeting.id());
        meetings.add(new MeetingReport(
                article(),
                finding,
                publishedOn(),
                source(),
                meeting.kind(),
                meeting.status(),
                meeting.participants(),
                meeting.hosts(),
                meeting.place(),
                meeting.country(),
                meeting.date(),
                meeting.confidence()));
        evidence.put(
                finding,
                meeting.evidence().stream().map(e -> facts(finding, meeting, e)).toList());
    }

    private void add(Statement statement) {
        String finding = finding(statement.id());
        String words = words(statement);
        statements.add(new StatementReport(
                EventIds.statement(statement.speakers(), words, statement.date()),
                article(),
                finding,
                publishedOn(),
                source(),
                Row.word(statement.kind()),
                Row.word(statement.act()),
                statement.verb(),
                words,
                statement.speakers(),
                statement.addressees(),
                statement.about(),
                statement.date(),
                statement.confidence()));
        evidence.put(
                finding,
                statement.evidence().stream()
                        .map(e -> facts(finding, statement, e))
                        .toList());
    }

    private Map<String, Object> facts(String finding, Meeting meeting, Evidence e) {
        return evidenceFacts(finding, e, meeting.confidence(), meeting.date())
                .with("kind", Row.word(meeting.kind()))
                .with("status", Row.word(meeting.status()))
                .with("participants", meeting.participants())
                .with("hosts", meeting.hosts())
                .with("place", meeting.place())
                .with("country", meeting.country())
                .map();
    }

    private Map<String, Object> facts(String finding, Statement statement, Evidence e) {
        return evidenceFacts(finding, e, statement.confidence(), statement.date())
                .with("kind", Row.word(statement.kind()))
                .with("act", Row.word(statement.act()))
                .with("verb", statement.verb())
                .with("text", words(statement))
                .with("addressees", statement.addressees())
                .with("about", statement.about())
                .with("spans", StoredSpans.stored(statement.spans()))
                .map();
    }

    private Row evidenceFacts(String finding, Evidence e, double confidence, @Nullable Edtf date) {
        return Row.of("finding", finding)
                .with("field", Row.word(e.field()))
                .with("start", e.start())
                .with("end", e.end())
                .with("quote", e.span().of(report.article()))
                .with("rule", e.rule())
                .with("version", report.version())
                .with("confidence", confidence)
                .with("date", date == null ? null : date.text());
    }

    /** The id the finding has in its article; should two have one, they are numbered. */
    private String finding(String id) {
        int times = findings.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "#" + times;
    }

    private String words(Statement statement) {
        return statement.spans().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(Span span) {
        return span.of(report.article());
    }

    private @Nullable LocalDate publishedOn() {
        return report.findings().article().publishedOn();
    }

    private @Nullable String source() {
        return report.findings().article().source();
    }
}
