// Events that no article reports any more.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
DETACH DELETE e
