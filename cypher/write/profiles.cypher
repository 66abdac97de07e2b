// People as the sum of what articles say of them.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p = row.facts
