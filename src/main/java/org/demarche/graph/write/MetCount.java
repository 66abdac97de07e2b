package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Keeps the summaries of who met whom true to the meetings that a batch makes, changes or takes away. */
final class MetCount {
    private record Held(List<String> participants, @Nullable LocalDate start) {}

    private final Map<String, Held> heldBefore = new HashMap<>();
    private final Tally tally = new Tally();

    /** A meeting as it is stored, from a row of {@code write/series}. */
    void before(Record row) {
        if (row.get("statusBefore").asString().equals(Row.word(Meeting.Status.HELD))) {
            Held held =
                    new Held(ReportReader.strings(row.get("participants")), ReportReader.day(row.get("startBefore")));
            heldBefore.put(row.get("event").asString(), held);
        }
    }

    /** A meeting that lost a report of a replaced article; it may have no row any more. */
    void forgot(Collection<String> participants) {
        forPairs(participants, tally::unknown);
    }

    void deleted(String id) {
        Held held = heldBefore.get(id);
        if (held != null) {
            forPairs(held.participants(), pair -> tally.before(pair, id, held.start()));
        }
    }

    void changed(MergedMeeting meeting) {
        deleted(meeting.id());
        if (meeting.status() == Meeting.Status.HELD) {
            Edtf date = meeting.encounter().date();
            LocalDate start = date == null ? null : date.start();
            forPairs(meeting.participants(), pair -> tally.after(pair, meeting.id(), start));
        }
    }

    void write(CypherRun run) {
        run.run("met", tally.recounts());
        run.run("met-more", tally.additions());
    }

    private static void forPairs(Collection<String> participants, Consumer<Pair> each) {
        List<String> sorted = participants.stream().sorted().distinct().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                each.accept(new Pair(sorted.get(i), sorted.get(j)));
            }
        }
    }
}
