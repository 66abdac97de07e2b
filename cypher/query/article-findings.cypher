// Which event of the graph each finding of an article became.
MATCH (event:Event)-[report:REPORTED_IN]->(:Article {id: $id})
RETURN DISTINCT { finding: report.finding, event: event.id } AS answer
