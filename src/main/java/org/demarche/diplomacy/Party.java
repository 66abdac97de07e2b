package org.demarche.diplomacy;

import java.util.List;
import org.demarche.article.Span;

/** Who can act in diplomacy, with the places where the article names it. */
public sealed interface Party permits Person, Country, Organisation {
    /** {@code person:sergei-lavrov}, {@code country:RUS}, {@code organisation:european-union}. */
    String id();

    String name();

    List<Span> mentions();
}
