package org.demarche.extraction.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A row of offices.tsv.
 *
 * @param variant the form found, lower case
 * @param category as in people.tsv; several are separated by |
 * @param iso3 the state that the title alone names, a default; null where it names none
 * @param body id of the organisation that the title names, without {@code organisation:}; null where it names none
 */
public record KnownOffice(
        String variant,
        String category,
        @Nullable String iso3,
        @Nullable String body) {}
