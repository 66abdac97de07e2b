// What of the schema stands already.
MATCH (v:SchemaVersion) RETURN v.id AS id, v.checksum AS checksum
