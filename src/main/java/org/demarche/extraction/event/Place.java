package org.demarche.extraction.event;

/**
 * Where something happened.
 *
 * @param words as written
 * @param country id of the state it lies in
 * @param isState whether the words name the whole state
 */
record Place(String words, String country, boolean isState) {

    /** The closer of two places in one state: a city says more than its state. */
    Place closer(Place other) {
        return isState && !other.isState && country.equals(other.country) ? other : this;
    }
}
