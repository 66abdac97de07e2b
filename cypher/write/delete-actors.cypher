// Actors that no article mentions any more.
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
WHERE NOT EXISTS { (a)-[:MENTIONED_IN]->() }
DETACH DELETE a
