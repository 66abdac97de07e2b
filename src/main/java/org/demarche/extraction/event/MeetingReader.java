package org.demarche.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/** Reads the encounters of an article and puts the sentences on one encounter together. */
final class MeetingReader {
    private static final List<EncounterRule> RULES = List.of(
            new MeetVerb(),
            new HoldEvent(),
            new HostVerb(),
            new SpeakVerb(),
            new VisitVerb(),
            new MeetingNoun(),
            new VisitNoun());

    private final Article article;
    private final @Nullable LocalDate published;
    private final Parties parties;
    private final DatelineLink dateline;
    private final boolean readout;

    MeetingReader(Article article, Layout layout, Parties parties, DatelineLink dateline) {
        this.article = article;
        this.published = layout.publishedOn();
        this.parties = parties;
        this.dateline = dateline;
        this.readout = Readout.is(article);
    }

    List<Meeting> read(List<Scene> scenes) {
        List<Occasion> occasions = new ArrayList<>();
        for (Scene scene : scenes) {
            if (!isRead(scene.passage().zone())) continue;
            EncounterContext context = new EncounterContext(scene, article);
            RULES.stream()
                    .flatMap(rule -> rule.read(context).stream())
                    .filter(e -> !scene.isAsked(e.first()))
                    .map(this::occasion)
                    .flatMap(Optional::stream)
                    .forEach(o -> add(occasions, o));
            Representation.read(context).forEach(r -> r.apply(occasions));
        }
        new Visits(occasions, parties).lend();
        Map<String, Meeting> byId = new LinkedHashMap<>();
        occasions.stream().map(this::meeting).forEach(m -> byId.putIfAbsent(m.id(), m));
        return List.copyOf(byId.values());
    }

    private boolean isRead(Zone.Kind zone) {
        return zone == Zone.Kind.PROSE || (zone == Zone.Kind.HEADLINE && readout);
    }

    private void add(List<Occasion> occasions, Occasion found) {
        for (int i = 0; i < occasions.size(); i++) {
            if (occasions.get(i).isSameAs(found, parties)) {
                occasions.set(i, occasions.get(i).with(found));
                return;
            }
        }
        occasions.add(found);
    }

    private Optional<Occasion> occasion(Encounter e) {
        List<String> present = parties.withoutShadows(e.sides().stream()
                .flatMap(a -> a.units().stream())
                .filter(u -> !u.isMedium())
                .flatMap(u -> u.parties().stream())
                .toList());
        if (e.visited() != null) {
            present = present.stream()
                    .filter(id -> !parties.state(id).equals(Optional.of(e.visited())))
                    .toList();
            present = present.isEmpty()
                    ? present
                    : Stream.concat(present.stream(), Stream.of(e.visited())).toList();
        }
        return present.stream().distinct().count() < 2 ? Optional.empty() : Optional.of(occasion(e, present));
    }

    private Occasion occasion(Encounter e, List<String> present) {
        List<String> hosts = e.hosts().stream().filter(present::contains).toList();
        boolean told = !e.rule().equals("possessive-event")
                && !e.rule().equals("event-title")
                && !e.rule().equals("event-with");
        Place place = e.kind() == Meeting.Kind.CALL ? null : e.place();
        return new Occasion(
                e.kind(),
                e.status(),
                told,
                present,
                hosts,
                place,
                date(e),
                evidence(e),
                Priors.confidence(
                        e.rule(),
                        e.sides().stream().mapToLong(Actors::linkCount).sum(),
                        e.penalty()));
    }

    private @Nullable Edtf date(Encounter e) {
        Optional<Edtf> told = e.date().map(d -> d.resolve(e.status() != Meeting.Status.HELD));
        if (told.isPresent()) return told.get();
        boolean news = e.current() && !readout && published != null && e.status() != Meeting.Status.DENIED;
        return news && published != null ? DateResolver.monthOf(published) : null;
    }

    private List<Evidence> evidence(Encounter e) {
        List<Evidence> evidence =
                new ArrayList<>(List.of(Evidence.of(e.scene().evidence(e.first(), e.end()), e.rule())));
        e.sides().stream().flatMap(Actors::links).forEach(evidence::add);
        e.date().flatMap(dateline::of).ifPresent(evidence::add);
        return evidence;
    }

    private Meeting meeting(Occasion o) {
        Place place = o.place();
        return new Meeting(
                Ids.meeting(o.kind(), o.participants(), o.date(), published),
                o.kind(),
                o.status(),
                o.participants(),
                o.hosts().stream().filter(o.participants()::contains).toList(),
                place == null ? null : place.words(),
                place == null ? null : place.country().substring("country:".length()),
                o.date(),
                o.evidence(),
                o.confidence());
    }
}
