// Two actors' encounters by month, kind and status.
MATCH (:Actor {id: $a})-[:TOOK_PART_IN]->(meeting:Meeting)<-[:TOOK_PART_IN]-(:Actor {id: $b})
WITH DISTINCT meeting
WITH left(toString(meeting.start), 7) AS month, meeting.kind AS kind, meeting.status AS status,
     count(*) AS count, min(meeting.start) AS first, max(meeting.end) AS last
ORDER BY month, kind, status
RETURN { month: month, kind: kind, status: status, count: count, first: toString(first), last: toString(last) } AS answer
