// States and bodies have one name in the gazetteer; should articles differ, the alphabetically first stands. The code or
// slug stands in for a name until an article gives one.
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
WHERE a.name IS NULL OR a.name = row.standIn OR a.name > row.name
SET a.name = row.name
