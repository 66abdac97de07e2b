// The state where a meeting was held.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})
MATCH (c:Country {id: row.country})
MERGE (m)-[:HELD_IN]->(c)
