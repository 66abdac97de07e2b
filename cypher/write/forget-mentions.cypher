// What articles said of actors goes.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})<-[m:MENTIONED_IN]-()
USING INDEX a:Article(id)
DELETE m
