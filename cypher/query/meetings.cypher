// Meetings in full: participants, and the evidence of every report, best first; the links a fact rests on come last.
UNWIND range(0, size($ids) - 1) AS place
MATCH (meeting:Meeting {id: $ids[place]})
RETURN meeting { .id, .kind, .status, date: toString(meeting.date), start: toString(meeting.start), end: toString(meeting.end),
                 .place, country: [(meeting)-[:HELD_IN]->(c:Country) | c.iso3][0],
                 .articleCount, .sourceCount, .confidence,
                 participants: COLLECT { MATCH (actor:Actor)-[part:TOOK_PART_IN]->(meeting)
                   WITH actor, part ORDER BY actor.id
                   RETURN { id: actor.id, name: actor.name, role: part.role,
                            type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0] } },
                 evidence: COLLECT { MATCH (meeting)-[report:REPORTED_IN]->(article:Article)
                   WITH report, article
                   ORDER BY report.rule STARTS WITH 'link:', report.confidence DESC, article.publishedOn, article.id, report.field, report.start, report.rule
                   RETURN { article: article { .id, .title, .url, .source, publishedOn: toString(article.publishedOn) },
                            field: report.field, start: report.start, end: report.end, quote: report.quote,
                            rule: report.rule, version: report.version, confidence: report.confidence,
                            status: report.status, date: report.date } } } AS answer
ORDER BY place
