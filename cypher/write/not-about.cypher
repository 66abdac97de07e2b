// Whom no report names any more as addressed or spoken of.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})-[r:ABOUT|ADDRESSED_TO]->(x:Actor)
WHERE (type(r) = 'ABOUT' AND NOT x.id IN row.about) OR (type(r) = 'ADDRESSED_TO' AND NOT x.id IN row.addressees)
DELETE r
