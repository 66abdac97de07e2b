package org.demarche.article;

/** A stretch of an article and what it is; zones do not overlap. */
public record Zone(Span span, Kind kind) {

    /** What a stretch of a page is. */
    public enum Kind {
        /** News prose: what extraction reads. */
        PROSE,
        /** The headline or its second deck, in the title or on top of the text. */
        HEADLINE,
        /** "BEIJING, March 30 (Agency) -": the place and day a report was filed. */
        DATELINE,
        /** A heading inside the text. */
        CROSSHEAD,
        BYLINE,
        CAPTION,
        /** "Read more", related articles, section names, lists of links. */
        TEASER,
        SHARE,
        /** A closing citation of where the text was first published. */
        CITATION,
        FOOTER,
        COMMENTS,
        LICENCE;

        /** Whether facts are read from such a stretch. */
        public boolean isProse() {
            return this == PROSE;
        }

        /** Whether people and states named here count as mentioned (GUIDELINE 2.1: title and dateline count). */
        public boolean countsForMentions() {
            return this == PROSE || this == HEADLINE || this == DATELINE || this == CROSSHEAD;
        }
    }
}
