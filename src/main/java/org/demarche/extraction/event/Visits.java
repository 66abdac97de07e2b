package org.demarche.extraction.event;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;

/** Gives meetings inside a visit the day of the visit, or its month where it took several days (GUIDELINE 3.7, 3.8). */
final class Visits {
    private Visits() {}

    static void date(List<Occasion> occasions) {
        for (int i = 0; i < occasions.size(); i++) {
            Occasion meeting = occasions.get(i);
            if (meeting.kind() == Meeting.Kind.VISIT
                    || meeting.kind() == Meeting.Kind.CALL
                    || meeting.date() != null
                    || meeting.place() == null) continue;
            Optional<Occasion> visit =
                    occasions.stream().filter(o -> holds(o, meeting)).findFirst();
            if (visit.isPresent()) occasions.set(i, meeting.within(visit.get(), day(visit.get())));
        }
    }

    private static boolean holds(Occasion visit, Occasion meeting) {
        Place place = meeting.place();
        boolean there = visit.kind() == Meeting.Kind.VISIT
                && place != null
                && visit.participants().contains(place.country());
        return there
                && visit.date() != null
                && visit.status() == meeting.status()
                && visit.participants().stream().anyMatch(meeting.participants()::contains);
    }

    private static Edtf day(Occasion visit) {
        Edtf date = Objects.requireNonNull(visit.date());
        YearMonth month = YearMonth.from(date.start());
        return date.isDay() || date.text().length() < 10 ? date : Edtf.month(month);
    }
}
