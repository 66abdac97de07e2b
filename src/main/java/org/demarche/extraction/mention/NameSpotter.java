package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.NameIndex;
import org.demarche.extraction.gazetteer.Piece;
import org.demarche.extraction.text.Sentence;
import org.demarche.extraction.text.Token;

/** Finds the gazetteer's names in a sentence, the longest first, so that a state inside a longer name is no mention of it. */
final class NameSpotter {
    private final Gazetteer gazetteer;

    NameSpotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    SentenceNames spot(Article article, Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Piece.split(i, tokens.get(i).start(), tokens.get(i).form(), pieces);
        }
        List<NameSpan> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            NameIndex.Match match = gazetteer.names().longest(pieces, at);
            if (match == null || !pieces.get(at).isCapital() && !startsLowerCase(match, pieces)) {
                at++;
            } else {
                found.add(nameSpan(sentence, pieces, match));
                at = match.end();
            }
        }
        return new SentenceNames(article, sentence, found);
    }

    /** Names such as "al-Qaeda" begin with a small letter; one-word names in small letters are words. */
    private static boolean startsLowerCase(NameIndex.Match match, List<Piece> pieces) {
        return match.end() - match.first() > 1 && pieces.get(match.end() - 1).isCapital();
    }

    private static NameSpan nameSpan(Sentence sentence, List<Piece> pieces, NameIndex.Match match) {
        Piece first = pieces.get(match.first());
        Piece last = pieces.get(match.end() - 1);
        Span span = new Span(sentence.span().field(), first.start(), last.end());
        return new NameSpan(sentence.index(), first.token(), last.token() + 1, span, match.meanings());
    }
}
