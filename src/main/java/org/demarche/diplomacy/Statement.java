package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One cue and its content: who said what to whom, about whom.
 *
 * @param verb the lemma of the cue, its particle kept: {@code say}, {@code call on}, {@code according to}
 * @param spans the words said, without outer quotation marks and without the cue, in order
 * @param confidence from 0 to 1
 */
public record Statement(
        String id,
        Kind kind,
        List<String> speakers,
        List<String> addressees,
        List<String> about,
        String verb,
        Act act,
        List<Span> spans,
        @Nullable Edtf date,
        List<Evidence> evidence,
        double confidence) {
    public Statement {
        speakers = speakers.stream().sorted().distinct().toList();
        addressees = addressees.stream().sorted().distinct().toList();
        about = about.stream().sorted().distinct().toList();
        spans = List.copyOf(spans);
        evidence = evidence.stream().sorted().distinct().toList();
        if (speakers.isEmpty() || spans.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("A statement needs a speaker, words and evidence");
        }
    }

    /** The same statement under another id. */
    public Statement withId(String other) {
        return new Statement(other, kind, speakers, addressees, about, verb, act, spans, date, evidence, confidence);
    }

    /** The same statement with this evidence beside its own. */
    public Statement withEvidence(List<Evidence> more) {
        List<Evidence> all = Stream.concat(evidence.stream(), more.stream()).toList();
        return new Statement(id, kind, speakers, addressees, about, verb, act, spans, date, all, confidence);
    }

    public enum Kind {
        /** The whole content stands in quotation marks. */
        @JsonProperty("direct")
        DIRECT,
        /** No quotation marks in it. */
        @JsonProperty("indirect")
        INDIRECT,
        @JsonProperty("mixed")
        MIXED;
    }

    /** The speech act, after the verb of the cue. */
    public enum Act {
        @JsonProperty("state")
        STATE,
        @JsonProperty("praise")
        PRAISE,
        @JsonProperty("criticise")
        CRITICISE,
        @JsonProperty("accuse")
        ACCUSE,
        @JsonProperty("deny")
        DENY,
        @JsonProperty("demand")
        DEMAND,
        @JsonProperty("promise")
        PROMISE,
        @JsonProperty("threaten")
        THREATEN,
        @JsonProperty("warn")
        WARN,
        @JsonProperty("propose")
        PROPOSE,
        @JsonProperty("support")
        SUPPORT,
        @JsonProperty("reject")
        REJECT,
        @JsonProperty("admit")
        ADMIT,
        @JsonProperty("ask")
        ASK;
    }
}
