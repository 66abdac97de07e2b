package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerContextGenerator;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;

/** Gives tokens their Penn tags and phrases. Not thread-safe, as the engines in it are not. */
final class Tagger {
    /** The chunker's own beam of 10 takes three times as long for another tag on 1.3 tokens in 1,000 (measured). */
    private static final int BEAM = 3;

    private final POSTaggerME tags;
    private final BeamSearch chunks;
    private final ChunkerContextGenerator contexts;
    private final SequenceValidator<TokenTag> validator;

    Tagger(LanguageModels models) {
        // The default format maps to UD tags, which the chunker does not know.
        tags = new POSTaggerME(models.tags(), POSTagFormat.PENN);
        ChunkerModel chunker = models.chunks();
        MaxentModel weights = chunker.getArtifact("chunker.model");
        chunks = new BeamSearch(BEAM, weights);
        contexts = chunker.getFactory().getContextGenerator();
        validator = chunker.getFactory().getSequenceValidator();
    }

    /** The Penn tags of the words. */
    String[] tag(String[] words) {
        return tags.tag(words);
    }

    List<Chunk> chunk(String[] words, String[] wordTags) {
        List<String> marks = chunks.bestSequence(
                        TokenTag.create(words, wordTags), new Object[] {wordTags}, contexts, validator)
                .getOutcomes();
        List<Chunk> found = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= marks.size(); i++) {
            if (i == marks.size() || !marks.get(i).startsWith("I-")) {
                if (!marks.get(first).equals("O")) {
                    found.add(new Chunk(marks.get(first).substring(2), first, i));
                }
                first = i;
            }
        }
        return found;
    }
}
