// Notes that a schema file has been applied.
MERGE (v:SchemaVersion {id: $id}) SET v.checksum = $checksum
