package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What single articles reported, read back from the graph. */
final class ReportReader {
    private ReportReader() {}

    /** A row of {@code write/series}. */
    static MeetingReport meeting(Record row) {
        return new MeetingReport(
                row.get("article").asString(),
                row.get("finding").asString(),
                day(row.get("publishedOn")),
                text(row.get("source")),
                Meeting.Kind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT)),
                Meeting.Status.valueOf(row.get("status").asString().toUpperCase(Locale.ROOT)),
                strings(row.get("participants")),
                strings(row.get("hosts")),
                text(row.get("place")),
                text(row.get("country")),
                EventDate.read(row.get("date")),
                row.get("confidence").asDouble());
    }

    /** A row of {@code write/statement-reports}. */
    static StatementReport statement(Record row) {
        return new StatementReport(
                row.get("event").asString(),
                row.get("article").asString(),
                row.get("finding").asString(),
                day(row.get("publishedOn")),
                text(row.get("source")),
                row.get("kind").asString(),
                row.get("act").asString(),
                row.get("verb").asString(),
                row.get("text").asString(),
                strings(row.get("speakers")).stream().sorted().toList(),
                strings(row.get("addressees")),
                strings(row.get("about")),
                EventDate.read(row.get("date")),
                row.get("confidence").asDouble());
    }

    /** A row of {@code write/people}. */
    static PersonProfile.Said said(Record row) {
        return new PersonProfile.Said(
                text(row.get("name")),
                text(row.get("country")),
                text(row.get("office")),
                row.get("articles").asLong(),
                row.get("aliases").asList(ReportReader::strings).stream()
                        .flatMap(List::stream)
                        .toList(),
                day(row.get("firstSeen")),
                day(row.get("lastSeen")),
                row.get("latest").asString());
    }

    static List<String> strings(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
