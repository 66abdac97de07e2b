// Actors by name or alias, tolerant of spelling: $query is a Lucene query over the full-text index.
CALL db.index.fulltext.queryNodes('actors', $query) YIELD node AS actor, score
WHERE ($type IS NULL OR $type IN labels(actor))
  AND ($country IS NULL OR actor.country = $country OR actor.iso3 = $country)
WITH actor, score * (1 + log(1 + COUNT { (actor)-[:MENTIONED_IN]->() })) AS rank
ORDER BY rank DESC, actor.id
SKIP $skip LIMIT $limit
RETURN actor { .id, .name, .aliases, .country, .office, .iso2, .iso3,
               type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0],
               articleCount: COUNT { (actor)-[m:MENTIONED_IN]->() WHERE m.count > 0 } } AS answer
