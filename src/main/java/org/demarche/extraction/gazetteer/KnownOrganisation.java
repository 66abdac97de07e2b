package org.demarche.extraction.gazetteer;

/**
 * A row of organisations.tsv.
 *
 * @param id slug, without {@code organisation:}
 * @param kind bloc, international, party, agency, armed-group ...
 */
public record KnownOrganisation(String id, String name, String kind) implements Named {}
