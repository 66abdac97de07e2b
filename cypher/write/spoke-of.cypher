// Counts what a speaker said of a party, walking from the rarer side.
UNWIND $rows AS row
MATCH (speaker:Actor {id: row.one})
MATCH (subject:Actor {id: row.other})
WITH speaker, subject, COUNT { (speaker)-[:MADE]->() } <= COUNT { (subject)<-[:ABOUT]-() } AS speakerIsRarer
CALL (speaker, subject, speakerIsRarer) {
  CALL (speaker, subject, speakerIsRarer) {
    WITH speaker, subject, speakerIsRarer
    WHERE speakerIsRarer
    MATCH (speaker)-[:MADE]->(s)
    WHERE EXISTS { (s)-[:ABOUT]->(subject) }
    RETURN s
    UNION ALL
    WITH speaker, subject, speakerIsRarer
    WHERE NOT speakerIsRarer
    MATCH (subject)<-[:ABOUT]-(s)
    WHERE EXISTS { (speaker)-[:MADE]->(s) }
    RETURN s
  }
  RETURN count(s) AS count, min(s.start) AS first, max(s.start) AS last
}
CALL (speaker, subject, count) {
  WITH speaker, subject, count
  WHERE count = 0
  MATCH (speaker)-[gone:SPOKE_OF]->(subject)
  DELETE gone
}
CALL (speaker, subject, count, first, last) {
  WITH speaker, subject, count, first, last
  WHERE count > 0
  MERGE (speaker)-[spoke:SPOKE_OF]->(subject)
  SET spoke.count = count, spoke.first = first, spoke.last = last
}
