// Whom a statement speaks of.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (x:Actor {id: row.actor})
MERGE (s)-[:ABOUT]->(x)
