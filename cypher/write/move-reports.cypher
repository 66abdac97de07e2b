// A report that, in the light of others, tells of another meeting of the series than was thought.
UNWIND $rows AS row
MATCH (:Event {id: row.from})-[r:REPORTED_IN {finding: row.finding}]->(a:Article {id: row.article})
MATCH (e:Event {id: row.event})
CREATE (e)-[moved:REPORTED_IN]->(a)
SET moved = properties(r)
DELETE r
