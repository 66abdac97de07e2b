// Who took part, as what; who took part never changes, the id of a meeting is made of it.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (x:Actor {id: row.actor})
MERGE (x)-[t:TOOK_PART_IN]->(m)
SET t.role = row.role
