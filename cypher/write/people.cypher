// What all articles say of people, summed up for each name, state and office given.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})-[m:MENTIONED_IN]->(a:Article)
RETURN p.id AS id, m.name AS name, m.country AS country, m.office AS office, count(*) AS articles,
       collect(DISTINCT m.aliases) AS aliases, min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen,
       max(coalesce(toString(a.publishedOn), '') + ' ' + a.id) AS latest
