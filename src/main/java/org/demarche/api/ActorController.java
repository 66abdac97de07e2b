package org.demarche.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.demarche.graph.query.Actors;
import org.demarche.graph.query.Answers;
import org.demarche.graph.query.Events;
import org.demarche.graph.query.MeetingFilter;
import org.demarche.graph.query.Page;
import org.demarche.graph.query.Relationships;
import org.demarche.graph.query.StatementFilter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Actors: search, one, its relationships, its meetings and its statements. */
@RestController
@RequestMapping(path = "/api/actors", produces = MediaType.APPLICATION_JSON_VALUE)
class ActorController {
    private final Actors actors;
    private final Events events;
    private final Relationships relationships;

    ActorController(Actors actors, Events events, Relationships relationships) {
        this.actors = actors;
        this.events = events;
        this.relationships = relationships;
    }

    /** The sorts of actor, as asked for. */
    enum Type {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("country")
        COUNTRY,
        @JsonProperty("organisation")
        ORGANISATION;

        String label() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping
    ResponseEntity<Lists.Body<Answers.Actor>> search(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Type type,
            @RequestParam @Nullable String country,
            @ParameterObject Slice slice) {
        String label = type == null ? null : type.label();
        return Lists.answer(actors.search(q, label, country, slice.size(), slice.cursor()));
    }

    @GetMapping("/{id}")
    Answers.Actor get(@PathVariable String id) {
        return known(actors, id);
    }

    /** Whom it met, of whom it spoke, or who spoke of it. */
    @GetMapping("/{id}/relationships")
    ResponseEntity<Lists.Body<Answers.Relationship>> relationships(
            @PathVariable String id, @ParameterObject Relationships.Filter filter, @ParameterObject Slice slice) {
        known(actors, id);
        return Lists.answer(relationships.list(id, filter, slice.size(), slice.cursor()));
    }

    @GetMapping("/{id}/meetings")
    ResponseEntity<Lists.Body<Answers.Meeting>> meetings(
            @PathVariable String id, @ParameterObject MeetingFilter filter, @ParameterObject Slice slice) {
        known(actors, id);
        return Lists.answer(events.listMeetings(filter.of(id), slice.size(), slice.cursor()));
    }

    @GetMapping("/{id}/statements")
    ResponseEntity<Lists.Body<Answers.Statement>> statements(
            @PathVariable String id, @ParameterObject StatementFilter filter, @ParameterObject Slice slice) {
        known(actors, id);
        return Lists.answer(events.listStatements(filter.of(id), slice.size(), slice.cursor()));
    }

    static Answers.Actor known(Actors actors, String id) {
        return actors.find(id).orElseThrow(() -> Problem.unknown("actor", id, cure(actors, id)));
    }

    private static String cure(Actors actors, String id) {
        String name = id.substring(id.indexOf(':') + 1);
        Page<Answers.Actor> alike = actors.search(name, null, null, 3, null);
        List<String> ids = alike.items().stream().map(Answers.Actor::id).toList();
        return (ids.isEmpty() ? "" : "Do you mean " + String.join(", ", ids) + "? ")
                + "GET /api/actors?q=... finds ids.";
    }
}
