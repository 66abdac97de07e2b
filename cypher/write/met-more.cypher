// Adds new encounters between two parties to their count, where none of the old ones has changed.
UNWIND $rows AS row
MATCH (low:Actor {id: row.one})
MATCH (high:Actor {id: row.other})
MERGE (low)-[met:MET]->(high)
SET met.count = coalesce(met.count, 0) + row.count,
    met.first = CASE WHEN met.first IS NULL OR row.first < met.first THEN row.first ELSE met.first END,
    met.last = CASE WHEN met.last IS NULL OR row.last > met.last THEN row.last ELSE met.last END
