// Statements in full: speakers, addressees, whom they are about, and the evidence of every report, best first; the links a fact rests on come last.
UNWIND range(0, size($ids) - 1) AS place
MATCH (statement:Statement {id: $ids[place]})
RETURN statement { .id, .kind, .act, .verb, .text, .confidence, date: toString(statement.date),
                   speakers: COLLECT { MATCH (a:Actor)-[:MADE]->(statement) WITH a ORDER BY a.id
                     RETURN { id: a.id, name: a.name, type: [l IN labels(a) WHERE l <> 'Actor' | toLower(l)][0] } },
                   addressees: COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(a:Actor) WITH a ORDER BY a.id
                     RETURN { id: a.id, name: a.name, type: [l IN labels(a) WHERE l <> 'Actor' | toLower(l)][0] } },
                   about: COLLECT { MATCH (statement)-[:ABOUT]->(a:Actor) WITH a ORDER BY a.id
                     RETURN { id: a.id, name: a.name, type: [l IN labels(a) WHERE l <> 'Actor' | toLower(l)][0] } },
                   evidence: COLLECT { MATCH (statement)-[report:REPORTED_IN]->(article:Article)
                     WITH report, article
                     ORDER BY report.rule STARTS WITH 'link:', report.confidence DESC, article.publishedOn, article.id, report.field, report.start, report.rule
                     RETURN { article: article { .id, .title, .url, .source, publishedOn: toString(article.publishedOn) },
                              field: report.field, start: report.start, end: report.end, quote: report.quote,
                              rule: report.rule, version: report.version, confidence: report.confidence,
                              status: null, date: report.date } } } AS answer
ORDER BY place
