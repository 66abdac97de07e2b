// Counts the encounters held between two parties, walking from the one that took part in fewer.
UNWIND $rows AS row
MATCH (low:Actor {id: row.one})
MATCH (high:Actor {id: row.other})
WITH low, high, COUNT { (low)-[:TOOK_PART_IN]->() } <= COUNT { (high)-[:TOOK_PART_IN]->() } AS lowIsRarer
WITH low, high, CASE WHEN lowIsRarer THEN low ELSE high END AS rarer, CASE WHEN lowIsRarer THEN high ELSE low END AS other
CALL (rarer, other) {
  MATCH (rarer)-[:TOOK_PART_IN]->(m)
  WHERE m.status = 'held' AND EXISTS { (other)-[:TOOK_PART_IN]->(m) }
  RETURN count(m) AS count, min(m.start) AS first, max(m.start) AS last
}
CALL (low, high, count) {
  WITH low, high, count
  WHERE count = 0
  MATCH (low)-[gone:MET]->(high)
  DELETE gone
}
CALL (low, high, count, first, last) {
  WITH low, high, count, first, last
  WHERE count > 0
  MERGE (low)-[met:MET]->(high)
  SET met.count = count, met.first = first, met.last = last
}
