// Offices that no article gives any more.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})-[s:SERVES]->(c:Country)
WHERE NOT (c.id + ' ' + s.office) IN row.offices
DELETE s
