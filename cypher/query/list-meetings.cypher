// Ids of meetings, latest first, undated ones last; every filter may be null. Starts from an actor where one is asked for.
CALL () {
  WITH $actor AS id WHERE id IS NOT NULL
  MATCH (:Actor {id: id})-[:TOOK_PART_IN]->(meeting:Meeting)
  RETURN DISTINCT meeting
  UNION ALL
  WITH $actor AS id WHERE id IS NULL
  MATCH (meeting:Meeting)
  RETURN meeting
}
WITH meeting, coalesce(toString(meeting.start), '') AS day
WHERE ($with IS NULL OR EXISTS { (:Actor {id: $with})-[:TOOK_PART_IN]->(meeting) })
  AND ($afterId IS NULL OR day < $afterDate OR (day = $afterDate AND meeting.id > $afterId))
  AND ($country IS NULL OR EXISTS { (meeting)-[:HELD_IN]->(:Country {iso3: $country}) })
  AND ($kind IS NULL OR meeting.kind = $kind)
  AND ($status IS NULL OR meeting.status = $status)
  AND ($from IS NULL OR meeting.end >= date($from))
  AND ($to IS NULL OR meeting.start <= date($to))
  AND ($q IS NULL OR EXISTS { (meeting)-[r:REPORTED_IN]->() WHERE toLower(r.quote) CONTAINS toLower($q) })
WITH meeting, day ORDER BY day DESC, meeting.id LIMIT $limit
RETURN { id: meeting.id, day: day } AS answer
