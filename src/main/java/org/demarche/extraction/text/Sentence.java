package org.demarche.extraction.text;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.article.Zone;

/**
 * A sentence of prose, a headline or a dateline.
 *
 * @param index its place in {@link ParsedText#sentences()}
 * @param paragraph number of its paragraph; sentences of one paragraph share it
 * @param zone what kind of stretch it stands in
 */
public record Sentence(int index, Span span, int paragraph, Zone.Kind zone, List<Token> tokens, List<Chunk> chunks) {
    public Sentence {
        tokens = List.copyOf(tokens);
        chunks = List.copyOf(chunks);
    }

    /** The span from one token to another. */
    public Span span(int firstToken, int endToken) {
        return new Span(
                span.field(),
                tokens.get(firstToken).start(),
                tokens.get(endToken - 1).end());
    }
}
