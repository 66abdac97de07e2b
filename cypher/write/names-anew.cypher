// The names of states and bodies from all their mentions, after one was forgotten.
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
OPTIONAL MATCH (a)-[m:MENTIONED_IN]->(:Article)
WHERE m.name <> row.standIn
WITH a, row, min(m.name) AS name
SET a.name = coalesce(name, row.standIn)
