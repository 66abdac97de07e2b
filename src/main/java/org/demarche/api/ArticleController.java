package org.demarche.api;

import java.net.URI;
import org.demarche.article.Article;
import org.demarche.diplomacy.Findings;
import org.demarche.graph.query.Answers;
import org.demarche.graph.query.Articles;
import org.demarche.ingest.Ingest;
import org.demarche.ingest.Stored;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Articles: store one, list them, read one with all the graph holds of it. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {
    private final Ingest ingest;
    private final Articles articles;

    ArticleController(Ingest ingest, Articles articles) {
        this.ingest = ingest;
        this.articles = articles;
    }

    /** Stores one article: 201 and its findings as stored; the same again is 200. */
    @ArticleRequest
    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Findings> store(@RequestBody String body) {
        Article article = ArticleBody.parse(body);
        Stored stored = ingest.store(article);
        return switch (stored.outcome()) {
            case ADDED -> ResponseEntity.created(address(article)).body(stored.findings());
            case UNCHANGED -> ResponseEntity.ok().location(address(article)).body(stored.findings());
            case DIFFERS ->
                throw Problem.conflict(
                        "Another text has this id",
                        "\"" + article.id()
                                + "\" is stored with other words. Send this one under an id of its own, or with none.");
        };
    }

    /** The findings of one article; nothing is stored. */
    @ArticleRequest
    @PostMapping(path = "/extractions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Findings extract(@RequestBody String body) {
        return ingest.extract(ArticleBody.parse(body));
    }

    @GetMapping("/articles")
    ResponseEntity<Lists.Body<Answers.ArticleHead>> list(
            @RequestParam @Nullable String source, @ParameterObject Slice slice) {
        return Lists.answer(articles.list(source, slice.size(), slice.cursor()));
    }

    @GetMapping("/articles/{id}")
    Answers.ArticleInFull get(@PathVariable String id) {
        return articles.find(id).orElseThrow(() -> Problem.unknown("article", id, "GET /api/articles lists them."));
    }

    private static URI address(Article article) {
        return UriComponentsBuilder.fromPath("/api/articles/{id}")
                .encode()
                .buildAndExpand(article.id())
                .toUri();
    }
}
