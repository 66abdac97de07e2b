package org.demarche.extraction.event;

import org.demarche.diplomacy.Edtf;

/**
 * Words of a passage that name a time.
 *
 * @param first index of its first token, a preposition excluded
 * @param end index after its last token
 * @param past what it means of something that happened
 * @param future what it means of something to come
 * @param relative whether the day of the report was needed to tell
 * @param bound whether it is only the edge of a time ("since 2022", "until Friday"), never the day of an event
 */
record DateExpression(int first, int end, Edtf past, Edtf future, boolean relative, boolean bound) {

    /** The same where its verb is a past: "flew on Monday for talks". */
    DateExpression settled() {
        return new DateExpression(first, end, past, past, relative, bound);
    }

    Edtf resolve(boolean toCome) {
        return toCome ? future : past;
    }
}
