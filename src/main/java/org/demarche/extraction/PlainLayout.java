package org.demarche.extraction;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.article.Zone;

/** Takes a title for the headline and every line for prose. */
final class PlainLayout {
    private PlainLayout() {}

    static Layout of(Article article) {
        List<Zone> zones = new ArrayList<>();
        Span headline =
                article.title().isBlank() ? null : Span.title(0, article.title().length());
        if (headline != null) {
            zones.add(new Zone(headline, Zone.Kind.HEADLINE));
        }
        if (!article.text().isEmpty()) {
            zones.add(new Zone(Span.text(0, article.text().length()), Zone.Kind.PROSE));
        }
        return new Layout(zones, headline, null, article.publishedOn(), null);
    }
}
