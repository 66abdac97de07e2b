// Who said it; speakers never change, the id of a statement is made of them.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (x:Actor {id: row.actor})
MERGE (x)-[:MADE]->(s)
