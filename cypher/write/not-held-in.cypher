// Places that the merged reports no longer give.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})-[h:HELD_IN]->(c:Country)
WHERE row.country IS NULL OR c.id <> row.country
DELETE h
