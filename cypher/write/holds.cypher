// Those of these articles that stand just so.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
WHERE a.contentHash = row.contentHash AND a.version = row.version
RETURN a.id AS id
