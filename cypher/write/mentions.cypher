// What one article said of each actor; a count of 0 means it was not named but implied, as the state of a person or a place.
UNWIND $rows AS row
MATCH (x:Actor {id: row.actor})
MATCH (a:Article {id: row.article})
CREATE (x)-[m:MENTIONED_IN]->(a)
SET m = row.facts
