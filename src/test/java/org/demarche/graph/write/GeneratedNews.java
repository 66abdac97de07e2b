package org.demarche.graph.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.EventIds;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Organisation;
import org.demarche.diplomacy.Person;
import org.demarche.diplomacy.Statement;
import org.jspecify.annotations.Nullable;

/** Made-up reports in which the same few parties meet and speak of each other again and again; the seed decides all. */
final class GeneratedNews {
    private static final List<String> STATES =
            List.of("AUT", "BEL", "CHL", "DNK", "EST", "FIN", "GHA", "HUN", "ISL", "JPN", "KEN", "LUX");
    private static final List<String> OFFICES = List.of("foreign minister", "envoy", "president");
    private static final List<@Nullable String> SOURCES = sources();
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    private final Random random;
    private final int people;
    private final int days;

    private GeneratedNews(long seed, int people, int days) {
        random = new Random(seed);
        this.people = people;
        this.days = days;
    }

    /** Articles that tell much of the same: six people, forty days. */
    static List<Report> dense(long seed, int articles) {
        return new GeneratedNews(seed, 6, 40).reports(articles);
    }

    /** Articles as a year of news might bring them. */
    static List<Report> wide(long seed, int articles) {
        return new GeneratedNews(seed, 2_000, 365).reports(articles);
    }

    /** The same article with other words and findings. */
    static Report rewritten(Report report, long seed) {
        return new GeneratedNews(seed, 6, 40).report(report.article().id());
    }

    private List<Report> reports(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(i -> report("article:" + i))
                .toList();
    }

    private Report report(String id) {
        Draft draft = new Draft(random.nextInt(10) == 0 ? null : FIRST.plusDays(random.nextInt(days)));
        IntStream.range(0, random.nextInt(4)).forEach(i -> addMeeting(draft));
        IntStream.range(0, 1 + random.nextInt(8)).forEach(i -> addStatement(draft));
        String text = draft.text.toString();
        String title = "Report " + id;
        Article article = new Article(id, title, text, null, null, null, "en", false);
        Findings.Header header = new Findings.Header(id, title, null, pick(SOURCES), draft.publishedOn, null);
        return new Report(article, findings(draft, header), "test-1");
    }

    private Findings findings(Draft draft, Findings.Header header) {
        List<Person> persons = new ArrayList<>();
        List<Country> countries = new ArrayList<>();
        List<Organisation> bodies = new ArrayList<>();
        for (String party : draft.named) {
            List<Span> mentions = List.of(Span.text(0, 1));
            String name = party.substring(party.indexOf(':') + 1);
            if (party.startsWith("person:")) {
                persons.add(person(party, mentions));
            } else if (party.startsWith("country:")) {
                countries.add(new Country(party, name, "State of " + name, mentions));
            } else {
                bodies.add(new Organisation(party, pick(List.of("The " + name, "Body " + name, name)), mentions));
            }
        }
        return new Findings(header, persons, countries, bodies, draft.meetings, draft.statements, List.of());
    }

    private Person person(String id, List<Span> mentions) {
        String slug = id.substring(7);
        List<String> names = List.of("Mx " + slug, "Mx. " + slug);
        String office = random.nextInt(3) == 0 ? null : pick(OFFICES);
        String country = random.nextInt(4) == 0 ? null : STATES.get(Math.floorMod(slug.hashCode(), STATES.size()));
        return new Person(id, pick(names), List.of(slug, pick(names)), country, office, mentions);
    }

    private void addMeeting(Draft draft) {
        Meeting.Kind kind = pick(List.of(Meeting.Kind.values()));
        TreeSet<String> parties = parties(2 + (random.nextInt(5) == 0 ? 1 : 0), draft);
        Edtf date = date();
        String id = EventIds.meeting(kind, parties, date, draft.publishedOn);
        if (draft.meetings.stream().anyMatch(meeting -> meeting.id().equals(id))) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(List.of(draft.say(parties + " met " + date + ".", "met-with")));
        if (random.nextBoolean()) {
            evidence.add(draft.say("They were in town for " + kind + ".", "link:place"));
        }
        draft.meetings.add(new Meeting(
                id,
                kind,
                pick(List.of(Meeting.Status.HELD, Meeting.Status.HELD, Meeting.Status.PLANNED, Meeting.Status.DENIED)),
                List.copyOf(parties),
                random.nextBoolean() ? List.of(parties.first()) : List.of(),
                random.nextBoolean() ? pick(List.of("Tallinn", "Reykjavik", "Accra")) : null,
                random.nextBoolean() ? pick(STATES) : null,
                date,
                evidence,
                0.5 + random.nextInt(50) / 100.0));
    }

    private void addStatement(Draft draft) {
        List<String> speakers = List.copyOf(parties(1, draft));
        String words = random.nextInt(3) == 0
                ? "we are ready " + random.nextInt(3)
                : "we have always said that the border crossing number " + random.nextInt(people * 3) + " stays open";
        Edtf date = date();
        String id = EventIds.statement(speakers, words, date);
        if (draft.statements.stream().anyMatch(statement -> statement.id().equals(id))) {
            return;
        }
        Evidence evidence = draft.say(words + " " + speakers + " said.", "quote-cue");
        draft.statements.add(new Statement(
                id,
                pick(List.of(Statement.Kind.values())),
                speakers,
                random.nextInt(4) == 0 ? List.copyOf(parties(1, draft)) : List.of(),
                List.copyOf(parties(random.nextInt(3), draft)),
                pick(List.of("say", "warn", "stress")),
                pick(List.of(Statement.Act.values())),
                List.of(Span.text(evidence.start(), evidence.start() + words.length())),
                date,
                List.of(evidence),
                0.5 + random.nextInt(50) / 100.0));
    }

    private TreeSet<String> parties(int count, Draft draft) {
        TreeSet<String> parties = new TreeSet<>();
        while (parties.size() < count) {
            parties.add(party());
        }
        if (random.nextInt(5) > 0) {
            draft.named.addAll(parties);
        }
        return parties;
    }

    private String party() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "country:" + pick(STATES.subList(0, people < 10 ? 3 : STATES.size()));
            case 2 -> "organisation:body-" + random.nextInt(2);
            default -> "person:" + random.nextInt(people);
        };
    }

    private @Nullable Edtf date() {
        LocalDate day = FIRST.plusDays(random.nextInt(days));
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> Edtf.month(YearMonth.from(day));
            case 2 -> Edtf.between(day, day.plusDays(random.nextInt(4)));
            case 3 -> Edtf.year(2024 + random.nextInt(2));
            default -> Edtf.day(day);
        };
    }

    private <T extends @Nullable Object> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<@Nullable String> sources() {
        List<@Nullable String> sources = new ArrayList<>(List.of("Morning Post", "Evening Wire", "The Gazette"));
        sources.add(null);
        return sources;
    }

    private static final class Draft {
        final @Nullable LocalDate publishedOn;
        final StringBuilder text = new StringBuilder();
        final LinkedHashSet<String> named = new LinkedHashSet<>();
        final List<Meeting> meetings = new ArrayList<>();
        final List<Statement> statements = new ArrayList<>();

        Draft(@Nullable LocalDate publishedOn) {
            this.publishedOn = publishedOn;
        }

        Evidence say(String sentence, String rule) {
            int start = text.length();
            text.append(sentence);
            Span span = Span.text(start, text.length());
            text.append(' ');
            return Evidence.of(span, rule);
        }
    }
}
