// Statements with the values merged from all their reports.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s:Event, s = row.facts
