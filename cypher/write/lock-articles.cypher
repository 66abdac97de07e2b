// After the actors, the articles, sorted by id.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.id = row.id
