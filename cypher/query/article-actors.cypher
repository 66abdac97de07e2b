// Who is named in an article, most often first; a count of 0 is somebody it only implies.
MATCH (actor:Actor)-[mention:MENTIONED_IN]->(:Article {id: $id})
WHERE mention.count > 0
WITH actor, mention ORDER BY mention.count DESC, actor.id
RETURN actor { .id, .name, type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0],
               count: mention.count } AS answer
