// Offices held, with the days of publication between which the news said so.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (c:Country {id: row.country})
MERGE (p)-[s:SERVES {office: row.office}]->(c)
SET s.firstSeen = row.firstSeen, s.lastSeen = row.lastSeen
