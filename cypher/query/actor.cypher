// One actor.
MATCH (actor:Actor {id: $id})
RETURN actor { .id, .name, .aliases, .country, .office, .iso2, .iso3,
               type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0],
               articleCount: COUNT { (actor)-[m:MENTIONED_IN]->() WHERE m.count > 0 } } AS answer
