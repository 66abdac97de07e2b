package org.demarche.graph.write;

import static org.demarche.diplomacy.Meeting.Status.DENIED;
import static org.demarche.diplomacy.Meeting.Status.HELD;
import static org.demarche.diplomacy.Meeting.Status.PLANNED;

import java.time.LocalDate;
import java.util.List;
import org.demarche.diplomacy.Meeting.Status;

/** Whether an encounter took place, where its reports differ. */
final class Realis {
    private Realis() {}

    /**
     * A report that it was held beats any plan. A denial beats plans published before it or on the same day. Between held and
     * denied the greater number of articles decides, then the later publication, then held.
     */
    static Status of(List<MeetingReport> reports) {
        List<MeetingReport> denied = with(DENIED, reports);
        List<MeetingReport> held = with(HELD, reports);
        if (denied.isEmpty()) {
            return held.isEmpty() ? PLANNED : HELD;
        }
        if (held.isEmpty()) {
            return latest(with(PLANNED, reports)).isAfter(latest(denied)) ? PLANNED : DENIED;
        }
        int more = Integer.compare(Sourced.articles(denied), Sourced.articles(held));
        return more > 0 || more == 0 && latest(denied).isAfter(latest(held)) ? DENIED : HELD;
    }

    private static List<MeetingReport> with(Status status, List<MeetingReport> reports) {
        return reports.stream().filter(report -> report.status() == status).toList();
    }

    private static LocalDate latest(List<MeetingReport> reports) {
        return reports.stream()
                .map(MeetingReport::publishedOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
