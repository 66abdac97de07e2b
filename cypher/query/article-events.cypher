// The events an article reports, with the labels that tell meetings from statements, in the order of their evidence.
MATCH (event:Event)-[report:REPORTED_IN]->(:Article {id: $id})
WITH event, min(report.start) AS first ORDER BY first, event.id
RETURN event { .id, label: CASE WHEN event:Meeting THEN 'meeting' ELSE 'statement' END } AS answer
