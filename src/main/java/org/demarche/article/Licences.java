package org.demarche.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who holds the rights in a text, and what may be done with it. */
final class Licences {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 4000;
    private static final int HEAD = 220;
    private static final String VERB =
            "(?:published|reproduced|copied|distributed|redistributed|republished|rewritten|broadcast|reprinted|used)";

    /** Nobody writes so in a report. */
    private static final Pattern NOTICE = Pattern.compile(
            "^(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d))"
                    + "|\\ball rights (?:are )?reserved\\b"
                    + "|\\bmay not be " + VERB + "(?:, " + VERB + ")*,? (?:or|and) (?:\\w+ )?" + VERB
                    + "|^[^.]{0,60}\\breproduction\\b.{0,60}\\b(?:without|in whole|in part)\\b"
                    + "|\\b(?:available|published|released|licen[cs]ed|republished|reproduced) under (?:a |the )?creative commons"
                    + "|^[^.]{0,60}creative commons (?:attribution|licen[cs]e)"
                    + "|^[^\\p{L}]*(?:this|the) (?:story|article|report|item|text|headline)\\b.{0,60}\\b(?:has not been|is|was) (?:edited|auto-?generated|published|generated)\\b.{0,80}\\b(?:feed|staff|syndicat)"
                    + "|^this (?:text|article|page) (?:comes from wiki|has been automatically archived)",
            FLAGS);

    private static final Pattern LEGAL_WORD = Pattern.compile(
            "copyright|privacy (?:policy|statement)|terms of (?:use|service)|cookies|general data protection|GDPR|fair use|public domain"
                    + "|advertis|disclaimer|endorse|the (?:views|opinions) expressed",
            FLAGS);

    private static final int LEGAL_WORDS = 3;

    private Licences() {}

    /** Notices anywhere; other legal prose, which news may sound like, only below all news. */
    static void mark(Draft draft) {
        boolean below = true;
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (draft.isFree(i) && (isNotice(draft.get(i)) || (below && i > 0 && isLegal(draft.get(i))))) {
                draft.mark(i, Zone.Kind.LICENCE);
            }
            below &= !draft.isProse(i);
        }
    }

    private static boolean isNotice(Paragraph line) {
        return line.length() <= LONGEST && NOTICE.matcher(line.head(HEAD)).find();
    }

    private static boolean isLegal(Paragraph line) {
        return line.length() <= LONGEST
                && LEGAL_WORD
                                .matcher(line.text())
                                .results()
                                .map(word -> word.group().toLowerCase(Locale.ROOT))
                                .distinct()
                                .limit(LEGAL_WORDS)
                                .count()
                        == LEGAL_WORDS;
    }
}
