// What one actor said of another, by month and act.
MATCH (:Actor {id: $a})-[:MADE]->(statement:Statement)-[:ABOUT]->(:Actor {id: $b})
WITH DISTINCT statement
WITH left(toString(statement.start), 7) AS month, statement.act AS act,
     count(*) AS count, min(statement.start) AS first, max(statement.end) AS last
ORDER BY month, act
RETURN { month: month, act: act, count: count, first: toString(first), last: toString(last) } AS answer
