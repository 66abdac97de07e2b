// All properties at once, so that nothing of an older text stays.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a = row.facts
