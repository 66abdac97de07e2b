package org.demarche.graph.write;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which reports tell of the same encounter, among those of one series (the same parties, the same group of kinds). The answer
 * depends on the set of reports alone, never on their order.
 *
 * <p>Reports that give the same day are one encounter. A coarser date (interval, month, year) joins an encounter it agrees with;
 * of several the one nearest to the article's publication, then the earlier. Reports without a date join the encounter nearest
 * to their publication, within a week, else they are grouped by days of publication no more than a week apart.
 */
final class MeetingIdentity {
    /** News of an undated encounter is about this old, in days. */
    private static final long NEWS = 7;

    /** A date vaguer than this many days says nothing on whether undated news means that encounter. */
    private static final long VAGUE = 31;

    private static final Comparator<Edtf> PRECISE_FIRST = Comparator.comparingLong(MeetingIdentity::days)
            .thenComparing(Edtf::start)
            .thenComparing(Edtf::text);

    private final SortedMap<Edtf, List<MeetingReport>> dated = new TreeMap<>(PRECISE_FIRST);

    private MeetingIdentity() {}

    static List<Encounter> encounters(Collection<MeetingReport> reports) {
        MeetingIdentity identity = new MeetingIdentity();
        identity.addDated(reports);
        List<MeetingReport> homeless = identity.addUndated(reports);
        return Stream.concat(
                        identity.dated.entrySet().stream().map(e -> new Encounter(e.getKey(), null, e.getValue())),
                        byPublication(homeless).stream())
                .toList();
    }

    private void addDated(Collection<MeetingReport> reports) {
        SortedMap<Edtf, List<MeetingReport>> byDate = new TreeMap<>(PRECISE_FIRST);
        for (MeetingReport report : reports) {
            Edtf date = report.date();
            if (date != null) {
                byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(report);
            }
        }
        byDate.forEach(this::addDated);
    }

    /** All reports of one date see the same encounters, those with dates as precise or more. */
    private void addDated(Edtf date, List<MeetingReport> reports) {
        List<Edtf> agreeing = dated.keySet().stream().filter(date::agreesWith).toList();
        for (MeetingReport report : reports) {
            Edtf home = nearest(agreeing, report.publishedOn()).orElse(date);
            dated.computeIfAbsent(home, d -> new ArrayList<>()).add(report);
        }
    }

    private List<MeetingReport> addUndated(Collection<MeetingReport> reports) {
        List<MeetingReport> homeless = new ArrayList<>();
        for (MeetingReport report : reports) {
            if (report.date() == null) {
                inTheNews(report.publishedOn())
                        .ifPresentOrElse(home -> listOf(home).add(report), () -> homeless.add(report));
            }
        }
        return homeless;
    }

    private List<MeetingReport> listOf(Edtf date) {
        return dated.computeIfAbsent(date, d -> new ArrayList<>());
    }

    private Optional<Edtf> inTheNews(@Nullable LocalDate publishedOn) {
        if (publishedOn == null) {
            return Optional.empty();
        }
        List<Edtf> near = dated.keySet().stream()
                .filter(date -> days(date) <= VAGUE && distance(date, publishedOn) <= NEWS)
                .toList();
        return nearest(near, publishedOn);
    }

    private static Optional<Edtf> nearest(List<Edtf> dates, @Nullable LocalDate publishedOn) {
        return dates.stream()
                .min(Comparator.<Edtf>comparingLong(date -> publishedOn == null ? 0 : distance(date, publishedOn))
                        .thenComparing(Edtf::start)
                        .thenComparing(PRECISE_FIRST));
    }

    private static List<Encounter> byPublication(List<MeetingReport> undated) {
        SortedMap<LocalDate, List<MeetingReport>> byDay = new TreeMap<>();
        List<MeetingReport> timeless = new ArrayList<>();
        for (MeetingReport report : undated) {
            LocalDate day = report.publishedOn();
            (day == null ? timeless : byDay.computeIfAbsent(day, d -> new ArrayList<>())).add(report);
        }
        List<Encounter> found = linked(byDay);
        if (!timeless.isEmpty()) {
            found.add(new Encounter(null, null, timeless));
        }
        return found;
    }

    /** Single linkage over sorted days: a gap of more than a week starts another encounter. */
    private static List<Encounter> linked(SortedMap<LocalDate, List<MeetingReport>> byDay) {
        SortedMap<LocalDate, List<MeetingReport>> groups = new TreeMap<>();
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<LocalDate, List<MeetingReport>> day : byDay.entrySet()) {
            boolean gap = groups.isEmpty() || DAYS.between(last, day.getKey()) > NEWS;
            LocalDate group = gap ? day.getKey() : groups.lastKey();
            groups.computeIfAbsent(group, d -> new ArrayList<>()).addAll(day.getValue());
            last = day.getKey();
        }
        List<Encounter> encounters = new ArrayList<>();
        groups.forEach((first, reports) -> encounters.add(new Encounter(null, first, reports)));
        return encounters;
    }

    private static long days(Edtf date) {
        return DAYS.between(date.start(), date.end()) + 1;
    }

    private static long distance(Edtf date, LocalDate day) {
        if (day.isBefore(date.start())) {
            return DAYS.between(day, date.start());
        }
        return day.isAfter(date.end()) ? DAYS.between(date.end(), day) : 0;
    }
}
