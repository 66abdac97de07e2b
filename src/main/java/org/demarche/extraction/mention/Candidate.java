package org.demarche.extraction.mention;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.PersonalName;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be somebody's name.
 *
 * @param first index of the first token of the name
 * @param name the words as written
 * @param known who bears the whole name, as the gazetteer has it
 * @param words whether it reads as common words written large: "Advanced Technology"
 * @param evidence whether something beside the capitals tells that it is a person
 */
record Candidate(
        SentenceNames names,
        int first,
        int end,
        Span span,
        String name,
        List<KnownPerson> known,
        @Nullable Title title,
        @Nullable Apposition apposition,
        boolean evidence,
        boolean words) {
    Candidate {
        known = List.copyOf(known);
    }

    /** The name without initials and suffixes. */
    String plain() {
        return PersonalName.plain(name);
    }

    boolean isFull() {
        return PersonalName.isFull(name);
    }

    int sentence() {
        return names.sentence().index();
    }

    /** Whether only commas and "and" stand between another name and this one with its title. */
    boolean isListedAfter(Candidate before) {
        if (before.sentence() != sentence() || before.end() >= phraseFirst()) {
            return false;
        }
        for (int i = before.end(); i < phraseFirst(); i++) {
            String word = names.word(i);
            if (!word.equals(",") && !word.equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first token of the title, or of the name. */
    int phraseFirst() {
        return title == null ? first : title.first();
    }
}
