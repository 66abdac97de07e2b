package org.demarche.extraction.event;

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
        org.demarche.diplomacy.Statement.Act act,
        int cueFirst,
        int cueEnd,
        double penalty) {

    Draft with(Content other) {
        return new Draft(scene, speaker, other, verb, act, cueFirst, cueEnd, penalty);
    }

    int first() {
        return Math.min(cueFirst, content.ranges().get(0).first());
    }

    int end() {
        return Math.max(cueEnd, content.ranges().get(content.ranges().size() - 1).end());
    }
}
