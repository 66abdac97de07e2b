// What articles said of actors goes.
UNWIND $rows AS row
MATCH (:Actor)-[m:MENTIONED_IN]->(:Article {id: row.id})
DELETE m
