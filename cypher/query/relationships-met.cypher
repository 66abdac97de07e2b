// Whom an actor met: how often, first, last, and the latest meetings, most frequent first.
MATCH (:Actor {id: $actor})-[:TOOK_PART_IN]->(meeting:Meeting)<-[:TOOK_PART_IN]-(other:Actor)
WHERE other.id <> $actor
  AND ($with IS NULL OR other.id = $with)
  AND meeting.status = coalesce($status, 'held')
  AND ($from IS NULL OR meeting.end >= date($from))
  AND ($to IS NULL OR meeting.start <= date($to))
WITH DISTINCT other, meeting
ORDER BY coalesce(toString(meeting.start), '') DESC, meeting.id
WITH other, count(meeting) AS count, min(meeting.start) AS first, max(meeting.end) AS last, collect(meeting.id)[..$events] AS events
ORDER BY count DESC, other.id SKIP $skip LIMIT $limit
RETURN { type: 'met', with: other { .id, .name, type: [l IN labels(other) WHERE l <> 'Actor' | toLower(l)][0] },
         count: count, first: toString(first), last: toString(last), events: events } AS answer
