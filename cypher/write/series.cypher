// All reports of the meetings of these series.
UNWIND $rows AS row
MATCH (m:Meeting {series: row.series})-[r:REPORTED_IN]->(a)
USING INDEX m:Meeting(series)
WITH m, a, r.finding AS finding, head(collect(r)) AS r
RETURN m.id AS event, m.status AS statusBefore, m.start AS startBefore,
       a.id AS article, a.publishedOn AS publishedOn, a.source AS source, finding,
       r.kind AS kind, r.status AS status, r.date AS date, r.place AS place, r.country AS country,
       r.participants AS participants, r.hosts AS hosts, r.confidence AS confidence
