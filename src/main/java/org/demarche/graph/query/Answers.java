package org.demarche.graph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of answers; their JSON is part of the REST contract. Dates are EDTF strings. */
public final class Answers {
    private Answers() {}

    /**
     * A person, country or organisation.
     *
     * @param type {@code person}, {@code country} or {@code organisation}
     * @param articleCount articles that mention it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Actor(
            String id,
            String type,
            String name,
            @Nullable List<String> aliases,
            @Nullable String country,
            @Nullable String office,
            @Nullable String iso2,
            @Nullable String iso3,
            long articleCount) {}

    /** An actor, by the little one needs in a list. */
    public record Party(String id, String type, String name) {}

    /**
     * An actor in an encounter.
     *
     * @param role {@code participant}, {@code host} or {@code visitor}
     */
    public record Participant(String id, String type, String name, String role) {}

    /** An article, without its text. */
    public record ArticleHead(
            String id,
            String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String publishedOn) {}

    /**
     * The sentence that says so.
     *
     * @param start first UTF-16 code unit in the article's field
     * @param end code unit after the last
     * @param quote the words there
     * @param version of the extraction that read it
     * @param status what this article said of an encounter: held, planned or denied
     * @param date when, as this article said
     */
    public record Source(
            ArticleHead article,
            String field,
            int start,
            int end,
            String quote,
            String rule,
            String version,
            double confidence,
            @Nullable String status,
            @Nullable String date) {}

    /** One encounter, with all that reported it. */
    public record Meeting(
            String id,
            String kind,
            String status,
            @Nullable String date,
            @Nullable String start,
            @Nullable String end,
            @Nullable String place,
            @Nullable String country,
            List<Participant> participants,
            long articleCount,
            long sourceCount,
            double confidence,
            List<Source> evidence) {}

    /** One statement, with all that reported it. */
    public record Statement(
            String id,
            String kind,
            String act,
            String verb,
            String text,
            @Nullable String date,
            List<Party> speakers,
            List<Party> addressees,
            List<Party> about,
            double confidence,
            List<Source> evidence) {}

    /**
     * What binds an actor to another one.
     *
     * @param type {@code met}, {@code spoke_of} or {@code spoken_of_by}
     * @param first first day, null when no event is dated
     * @param meetings the latest of the meetings counted, for {@code met}
     * @param statements the latest of the statements counted, for the others
     */
    public record Relationship(
            String type,
            Party with,
            long count,
            @Nullable String first,
            @Nullable String last,
            List<Meeting> meetings,
            List<Statement> statements) {}

    /**
     * All between two actors.
     *
     * @param met encounters that were held
     * @param planned encounters that were announced, and not reported as held
     * @param denied encounters refused, denied or cancelled
     */
    public record Pair(
            Party a, Party b, Tally met, Tally planned, Tally denied, List<Meeting> meetings, Said aOfB, Said bOfA) {}

    /** How many, from when to when, and in which months; {@code byMonth} leaves out events without a date. */
    public record Tally(
            long count, @Nullable String first, @Nullable String last, List<Count> byMonth) {}

    /** What one said of the other. */
    public record Said(Tally total, List<Count> byAct, List<Statement> statements) {}

    /** A key and how often. */
    public record Count(String key, long count) {}

    /** Somebody mentioned in an article, and how often. */
    public record Mentioned(String id, String type, String name, long count) {}

    /** An article with its text and all the graph holds of it. */
    public record ArticleInFull(
            String id,
            String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String publishedOn,
            @Nullable String language,
            boolean retracted,
            String text,
            List<Mentioned> actors,
            List<Meeting> meetings,
            List<Statement> statements) {}

    /** How much the graph holds. */
    public record Counts(
            long articles, long people, long countries, long organisations, long meetings, long statements) {}
}
