// What the graph holds of these articles: which text, and which actors lose a mention when it is replaced.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
RETURN a.id AS id, a.contentHash AS contentHash, a.version AS version,
       [(x:Actor)-[:MENTIONED_IN]->(a) | x.id] AS actors
