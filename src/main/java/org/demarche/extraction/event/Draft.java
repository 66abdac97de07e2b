package org.demarche.extraction.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.diplomacy.Statement;

/**
 * A statement as a rule read it, still in tokens of its passage.
 *
 * @param verb the lemma for the record
 * @param cueFirst first token of cue and speaker, for the evidence
 * @param penalty what an odd context takes from its confidence
 */
record Draft(
        Scene scene,
        Actors speaker,
        Content content,
        String verb,
        Statement.Act act,
        int cueFirst,
        int cueEnd,
        double penalty,
        List<Piece> more) {
    Draft {
        more = List.copyOf(more);
    }

    /** A quotation of a later passage that belongs to the same utterance. */
    record Piece(Scene scene, Range range) {}

    Draft and(Piece piece) {
        return new Draft(
                scene,
                speaker,
                content,
                verb,
                act,
                cueFirst,
                cueEnd,
                penalty,
                Stream.concat(more.stream(), Stream.of(piece)).toList());
    }

    /** Whether the cue stands behind the words, so that a quotation right after it goes on with them. */
    boolean isInterrupted() {
        return content.ranges().get(0).end() <= cueEnd && content.ranges().size() == 1;
    }

    int first() {
        return Math.min(cueFirst, content.ranges().get(0).first());
    }

    int end() {
        return Math.max(
                cueEnd, content.ranges().get(content.ranges().size() - 1).end());
    }
}
