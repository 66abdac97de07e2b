// Of whom an actor spoke: how often, first, last, and the latest statements, most frequent first.
MATCH (:Actor {id: $actor})-[:MADE]->(statement:Statement)-[:ABOUT]->(other:Actor)
WHERE other.id <> $actor
  AND ($with IS NULL OR other.id = $with)
  AND ($from IS NULL OR statement.end >= date($from))
  AND ($to IS NULL OR statement.start <= date($to))
WITH DISTINCT other, statement
ORDER BY coalesce(toString(statement.start), '') DESC, statement.id
WITH other, count(statement) AS count, min(statement.start) AS first, max(statement.end) AS last,
     collect(statement.id)[..$events] AS events
ORDER BY count DESC, other.id SKIP $skip LIMIT $limit
RETURN { type: 'spoke_of', with: other { .id, .name, type: [l IN labels(other) WHERE l <> 'Actor' | toLower(l)][0] },
         count: count, first: toString(first), last: toString(last), events: events } AS answer
