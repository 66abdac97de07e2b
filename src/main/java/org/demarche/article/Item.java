package org.demarche.article;

/** What a place of the input held: an article, or the reason why there is none. */
public sealed interface Item permits Item.Read, Item.Failed {
    Place place();

    /** An article that could be read. */
    record Read(Article article, Place place) implements Item {}

    /**
     * An article or file that could not be read; the rest of the input is not touched by it.
     *
     * @param reason what is wrong, with the field or column, and the cure
     */
    record Failed(Place place, String reason) implements Item {
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
