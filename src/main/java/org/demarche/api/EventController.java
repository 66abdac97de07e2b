package org.demarche.api;

import org.demarche.graph.query.Answers;
import org.demarche.graph.query.Events;
import org.demarche.graph.query.MeetingFilter;
import org.demarche.graph.query.StatementFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and statements, each with its evidence. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class EventController {
    private final Events events;

    EventController(Events events) {
        this.events = events;
    }

    @GetMapping("/meetings")
    ResponseEntity<Lists.Body<Answers.Meeting>> meetings(
            @ParameterObject MeetingFilter filter, @ParameterObject Slice slice) {
        return Lists.answer(events.listMeetings(filter, slice.size(), slice.cursor()));
    }

    @GetMapping("/meetings/{id}")
    Answers.Meeting meeting(@PathVariable String id) {
        return events.findMeeting(id)
                .orElseThrow(() -> Problem.unknown("meeting", id, "GET /api/meetings lists them."));
    }

    @GetMapping("/statements")
    ResponseEntity<Lists.Body<Answers.Statement>> statements(
            @ParameterObject StatementFilter filter, @ParameterObject Slice slice) {
        return Lists.answer(events.listStatements(filter, slice.size(), slice.cursor()));
    }

    @GetMapping("/statements/{id}")
    Answers.Statement statement(@PathVariable String id) {
        return events.findStatement(id)
                .orElseThrow(() -> Problem.unknown("statement", id, "GET /api/statements lists them."));
    }
}
