// The first writing statement of every transaction, its rows sorted by id: whoever holds the locks of two parties alone
// changes the meetings between them, and one order of locking has no deadlock. Setting the id to itself takes the lock.
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
ON CREATE SET a += row.facts
SET a.id = row.id
FOREACH (once IN CASE WHEN row.type = 'Person' THEN [1] ELSE [] END | SET a:Person)
FOREACH (once IN CASE WHEN row.type = 'Country' THEN [1] ELSE [] END | SET a:Country)
FOREACH (once IN CASE WHEN row.type = 'Organisation' THEN [1] ELSE [] END | SET a:Organisation)
