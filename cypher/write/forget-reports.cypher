// What articles said of events goes; the answer names the events that lost a report.
UNWIND $rows AS row
MATCH (e:Event)-[r:REPORTED_IN]->(:Article {id: row.id})
WITH e.id AS id, e.series AS series, collect(r) AS reports
WITH id, series, reports, head(reports).participants AS participants
FOREACH (r IN reports | DELETE r)
RETURN id, series, participants
