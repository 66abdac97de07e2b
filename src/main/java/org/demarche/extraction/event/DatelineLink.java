package org.demarche.extraction.event;

import java.util.Optional;
import org.demarche.article.Layout;
import org.demarche.diplomacy.Evidence;

/** The dateline as evidence for dates that were counted from it. */
final class DatelineLink {
    private final Layout layout;

    DatelineLink(Layout layout) {
        this.layout = layout;
    }

    Optional<Evidence> of(DateExpression date) {
        Layout.Dateline dateline = layout.dateline();
        boolean used = date.relative() && dateline != null && dateline.date() != null;
        return used && dateline != null ? Optional.of(Evidence.of(dateline.span(), "link:dateline")) : Optional.empty();
    }
}
