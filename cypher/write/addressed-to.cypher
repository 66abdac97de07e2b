// To whom it was said.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (x:Actor {id: row.actor})
MERGE (s)-[:ADDRESSED_TO]->(x)
