// Who is mentioned in an article, most often first.
MATCH (actor:Actor)-[mention:MENTIONED_IN]->(:Article {id: $id})
WITH actor, mention ORDER BY mention.count DESC, actor.id
RETURN actor { .id, .name, type: [label IN labels(actor) WHERE label <> 'Actor' | toLower(label)][0],
               count: mention.count } AS answer
