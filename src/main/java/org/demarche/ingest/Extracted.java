package org.demarche.ingest;

import org.demarche.article.Article;
import org.demarche.article.Place;
import org.demarche.diplomacy.Findings;

/** What became of one item of the input. */
public sealed interface Extracted {
    /** Where it stands in the input. */
    Place place();

    /** An article and what it says. */
    record Done(Article article, Findings findings, Place place) implements Extracted {}

    /** An article that the graph holds just so already. */
    record Known(Place place) implements Extracted {}

    /** Something that is no article, or that extraction could not read; {@code reason} names the cure. */
    record Failed(Place place, String reason) implements Extracted {}
}
