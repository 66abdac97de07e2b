// A retracted article stays by name; its words and what was read in them go.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.retracted = true
REMOVE a.text, a.contentHash, a.version
