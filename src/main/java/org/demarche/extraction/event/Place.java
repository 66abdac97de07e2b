package org.demarche.extraction.event;

/**
 * Where something happened.
 *
 * @param words as written
 * @param country id of the state it lies in
 */
record Place(String words, String country) {}
