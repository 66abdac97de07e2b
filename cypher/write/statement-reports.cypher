// All reports of these statements, and whom each is said to be by and about so far.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
WITH s, [(x)-[:MADE]->(s) | x.id] AS speakers, [(s)-[:ABOUT]->(x) | x.id] AS aboutBefore
OPTIONAL MATCH (s)-[r:REPORTED_IN]->(a)
WITH s, speakers, aboutBefore, a, r.finding AS finding, head(collect(r)) AS r
RETURN s.id AS event, speakers, aboutBefore, s.start AS startBefore,
       a.id AS article, a.publishedOn AS publishedOn, a.source AS source, finding,
       r.kind AS kind, r.act AS act, r.verb AS verb, r.text AS text, r.date AS date,
       r.addressees AS addressees, r.about AS about, r.confidence AS confidence
