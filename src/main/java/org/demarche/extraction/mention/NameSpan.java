package org.demarche.extraction.mention;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.Named;
import org.demarche.extraction.gazetteer.StateName;

/**
 * A name of the gazetteer found in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param meanings what it can stand for, at least one
 */
record NameSpan(int sentence, int first, int end, Span span, List<Named> meanings) {
    Named meaning() {
        return meanings.get(0);
    }

    boolean isState() {
        return meaning() instanceof StateName;
    }

    boolean isPerson() {
        return meaning() instanceof KnownPerson;
    }

    /** The states it can stand for, in the order of the table. */
    List<String> states() {
        return meanings.stream()
                .filter(StateName.class::isInstance)
                .map(m -> ((StateName) m).iso3())
                .distinct()
                .toList();
    }

    StateName.Form form() {
        return ((StateName) meaning()).form();
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }
}
