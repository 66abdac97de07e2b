package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarche.article.Field;
import org.demarche.article.Span;

/**
 * The sentence a fact came from, or a link that the fact rests on (a coreference, a dateline).
 *
 * @param rule the rule that read it, for example {@code met-with} or {@code link:office-description}
 */
@JsonPropertyOrder({"field", "start", "end", "rule"})
public record Evidence(Field field, int start, int end, String rule) implements Comparable<Evidence> {
    public Evidence {
        new Span(field, start, end);
    }

    public static Evidence of(Span span, String rule) {
        return new Evidence(span.field(), span.start(), span.end(), rule);
    }

    @JsonIgnore
    public Span span() {
        return new Span(field, start, end);
    }

    @Override
    public int compareTo(Evidence other) {
        int bySpan = span().compareTo(other.span());
        return bySpan != 0 ? bySpan : rule.compareTo(other.rule);
    }
}
