package org.demarche.extraction.event;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Gives meetings inside a visit what the visit tells and they do not: its place, and its day, or its month where it took several days
 * (GUIDELINE 3.7, 3.8).
 */
final class Visits {
    private final List<Occasion> occasions;
    private final Parties parties;

    Visits(List<Occasion> occasions, Parties parties) {
        this.occasions = occasions;
        this.parties = parties;
    }

    void lend() {
        occasions.replaceAll(o -> visitOf(o).map(visit -> within(o, visit)).orElse(o));
    }

    private static Occasion within(Occasion meeting, Occasion visit) {
        boolean dates = meeting.date() == null && visit.date() != null && visit.status() == meeting.status();
        return meeting.within(visit, dates ? day(visit) : meeting.date());
    }

    /** The one visit that can hold a meeting; none where there are several. */
    private Optional<Occasion> visitOf(Occasion meeting) {
        if (Meeting.Kind.VISIT == meeting.kind() || meeting.kind() == Meeting.Kind.CALL) return Optional.empty();
        List<Occasion> visits =
                occasions.stream().filter(visit -> holds(visit, meeting)).toList();
        return visits.size() == 1 ? Optional.of(visits.get(0)) : Optional.empty();
    }

    private boolean holds(Occasion visit, Occasion meeting) {
        return visit.kind() == Meeting.Kind.VISIT
                && visit.status() != Meeting.Status.DENIED
                && meeting.status() != Meeting.Status.DENIED
                && canBeOneTime(visit.date(), meeting.date())
                && visit.participants().stream().anyMatch(visitor -> isThere(visitor, visit, meeting));
    }

    private static boolean canBeOneTime(@Nullable Edtf visit, @Nullable Edtf meeting) {
        return visit == null || meeting == null || visit.agreesWith(meeting);
    }

    /** Whether a visitor met there: in a place of the visited state, or with somebody of it where no place is told. */
    private boolean isThere(String visitor, Occasion visit, Occasion meeting) {
        Optional<String> visited = visit.participants().stream()
                .filter(id -> id.startsWith("country:") && !id.equals(visitor))
                .findFirst();
        if (visited.isEmpty() || !meeting.participants().contains(visitor)) return false;
        Place place = meeting.place();
        return place != null
                ? place.country().equals(visited.get())
                : meeting.participants().stream()
                        .anyMatch(id -> parties.state(id).equals(visited));
    }

    private static Edtf day(Occasion visit) {
        Edtf date = Objects.requireNonNull(visit.date());
        YearMonth month = YearMonth.from(date.start());
        return date.isDay() || date.text().length() < 10 ? date : Edtf.month(month);
    }
}
