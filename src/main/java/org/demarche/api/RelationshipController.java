package org.demarche.api;

import org.demarche.graph.query.Actors;
import org.demarche.graph.query.Answers;
import org.demarche.graph.query.Pairs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pair. */
@RestController
@RequestMapping(path = "/api/relationships", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationshipController {
    private final Actors actors;
    private final Pairs pairs;

    RelationshipController(Actors actors, Pairs pairs) {
        this.actors = actors;
        this.pairs = pairs;
    }

    @GetMapping("/{a}/{b}")
    Answers.Pair pair(@PathVariable String a, @PathVariable String b) {
        if (a.equals(b)) {
            throw Problem.badRequest(
                    "One actor is no pair", "Name two different actors; GET /api/actors?q=... finds ids.");
        }
        return pairs.of(party(a), party(b));
    }

    private Answers.Party party(String id) {
        Answers.Actor actor = ActorController.known(actors, id);
        return new Answers.Party(actor.id(), actor.type(), actor.name());
    }
}
