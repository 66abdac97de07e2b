// Every actor of a type or country, in the order of their ids, after $after.
MATCH (actor:Actor)
WHERE actor.id > $after
  AND ($type IS NULL OR $type IN labels(actor))
  AND ($country IS NULL OR actor.country = $country OR actor.iso3 = $country)
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor { .id, .name, .aliases, .country, .office, .iso2, .iso3,
               type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0],
               articleCount: COUNT { (actor)-[m:MENTIONED_IN]->() WHERE m.count > 0 } } AS answer
