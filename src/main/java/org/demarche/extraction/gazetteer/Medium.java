package org.demarche.extraction.gazetteer;

/**
 * A news outlet.
 *
 * @param iso3 seat
 * @param state whether it speaks for its government
 */
public record Medium(String name, String iso3, boolean state) implements Named {}
