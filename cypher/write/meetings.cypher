// Meetings with the values merged from all their reports.
UNWIND $rows AS row
MERGE (m:Meeting {id: row.id})
SET m:Event, m = row.facts
