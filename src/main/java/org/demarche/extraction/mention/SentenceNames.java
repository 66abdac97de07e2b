package org.demarche.extraction.mention;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Zone;
import org.demarche.extraction.text.Sentence;
import org.demarche.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with the gazetteer's names found in it, in order and without overlap. */
record SentenceNames(Article article, Sentence sentence, List<NameSpan> names) {
    SentenceNames {
        names = List.copyOf(names);
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The word at an index; empty outside of the sentence. */
    String word(int i) {
        return i >= 0 && i < size() ? token(i).form() : "";
    }

    String low(int i) {
        return word(i).toLowerCase(java.util.Locale.ROOT);
    }

    /** The tag at an index; empty outside of the sentence. */
    String tag(int i) {
        return i >= 0 && i < size() ? token(i).tag() : "";
    }

    @Nullable
    NameSpan at(int token) {
        for (NameSpan name : names) {
            if (name.covers(token)) {
                return name;
            }
        }
        return null;
    }

    /** The name of a state over a token, or null. */
    @Nullable
    NameSpan stateAt(int token) {
        NameSpan name = at(token);
        return name != null && name.isState() ? name : null;
    }

    boolean isCapitalised(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    /** Many names make many capitals; a full stop at the end tells a sentence. */
    private boolean isWholeSentence() {
        String last = word(size() - 1);
        String before = word(size() - 2);
        return last.equals(".") || last.equals("\"") && (before.equals(".") || before.equals(","));
    }

    /** Whether most words begin with a capital, as in a headline: capitals then tell nothing. */
    boolean isTitleCase() {
        if (sentence.zone() == Zone.Kind.PROSE && isWholeSentence()) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }
}
