package org.demarche.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page says of itself: its stretches, and the title, publisher, date and dateline found in the text.
 *
 * @param zones in order of field and start, without overlap; together they cover every visible character
 * @param headline where the headline stands: the title field when given, else a line of the text; null where there is none
 * @param source as given, else the publisher or agency found in a citation, a source line or the dateline
 * @param publishedOn the day of publication: as given, else found in the text
 */
public record Layout(
        List<Zone> zones,
        @Nullable Span headline,
        @Nullable String source,
        @Nullable LocalDate publishedOn,
        @Nullable Dateline dateline) {
    public Layout {
        zones = List.copyOf(zones);
    }

    /** Reads the layout of any text; what no detector knows is prose. */
    public static Layout of(Article article) {
        return new LayoutReader(article).read();
    }

    /**
     * Where and when a report was filed.
     *
     * @param span the dateline in the text, without the separator after it
     * @param place the city as written
     * @param agencies agencies in brackets, as written
     * @param date the day, its year completed from the day of publication; null where the dateline has none
     */
    public record Dateline(
            Span span,
            String place,
            List<String> agencies,
            @Nullable LocalDate date) {
        public Dateline {
            agencies = List.copyOf(agencies);
        }
    }
}
