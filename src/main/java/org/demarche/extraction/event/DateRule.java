package org.demarche.extraction.event;

import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.syntax.Passage;
import org.jspecify.annotations.Nullable;

/** One family of expressions of time. */
interface DateRule {

    /** What starts at token {@code i}; null where nothing of this family does. */
    @Nullable
    Match match(Passage passage, int i);

    /** @param end index after the last token of the expression */
    record Match(int end, Edtf past, Edtf future, boolean relative) {
        static Match absolute(int end, Edtf date) {
            return new Match(end, date, date, false);
        }

        static Match relative(int end, Edtf date) {
            return new Match(end, date, date, true);
        }
    }
}
