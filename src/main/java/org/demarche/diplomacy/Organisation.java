package org.demarche.diplomacy;

import java.util.List;
import org.demarche.article.Span;

/** A named body that is not a state. */
public record Organisation(String id, String name, List<Span> mentions) implements Party {
    public Organisation {
        mentions = List.copyOf(mentions);
    }
}
