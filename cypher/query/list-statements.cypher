// Ids of statements, latest first, undated ones last; every filter may be null. Starts from a speaker where one is asked for.
CALL () {
  WITH $actor AS id WHERE id IS NOT NULL
  MATCH (:Actor {id: id})-[:MADE]->(statement:Statement)
  RETURN DISTINCT statement
  UNION ALL
  WITH $actor AS id WHERE id IS NULL
  MATCH (statement:Statement)
  RETURN statement
}
WITH statement, coalesce(toString(statement.start), '') AS day
WHERE ($afterId IS NULL OR day < $afterDate OR (day = $afterDate AND statement.id > $afterId))
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Actor {id: $about}) })
  AND ($country IS NULL OR EXISTS { (a:Actor)-[:MADE]->(statement) WHERE a.iso3 = $country OR a.country = $country })
  AND ($kind IS NULL OR statement.kind = $kind)
  AND ($act IS NULL OR statement.act = $act)
  AND ($from IS NULL OR statement.end >= date($from))
  AND ($to IS NULL OR statement.start <= date($to))
  AND ($q IS NULL OR toLower(statement.text) CONTAINS toLower($q))
WITH statement, day ORDER BY day DESC, statement.id LIMIT $limit
RETURN { id: statement.id, day: day } AS answer
