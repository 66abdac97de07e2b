// Evidence: one relationship for each span, with what this article reported of the event.
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (a:Article {id: row.article})
CREATE (e)-[r:REPORTED_IN]->(a)
SET r = row.facts
