// Adds new statements of a speaker on a party to their count, where none of the old ones has changed.
UNWIND $rows AS row
MATCH (speaker:Actor {id: row.one})
MATCH (subject:Actor {id: row.other})
MERGE (speaker)-[spoke:SPOKE_OF]->(subject)
SET spoke.count = coalesce(spoke.count, 0) + row.count,
    spoke.first = CASE WHEN spoke.first IS NULL OR row.first < spoke.first THEN row.first ELSE spoke.first END,
    spoke.last = CASE WHEN spoke.last IS NULL OR row.last > spoke.last THEN row.last ELSE spoke.last END
