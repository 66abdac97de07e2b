package org.demarche.extraction.gazetteer;

/**
 * A form through which news names a state.
 *
 * @param iso3 ISO 3166-1 alpha-3
 */
public record StateName(String iso3, Form form) implements Named {
    /** What kind of name, in the order of the table's columns. */
    public enum Form {
        NAME,
        ADJECTIVE,
        DEMONYM,
        CAPITAL,
        CITY,
        REGION,
        METONYM;

        /** Whether it names a place inside the state. */
        public boolean isPlace() {
            return this == CAPITAL || this == CITY || this == REGION;
        }
    }
}
