package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Gives tokens their Penn tags and phrases. Not thread-safe, as the engines in it are not. */
final class Tagger {
    private final POSTaggerME tags;
    private final ChunkerME chunks;

    Tagger(LanguageModels models) {
        // The default format maps to UD tags, which the chunker does not know.
        tags = new POSTaggerME(models.tags(), POSTagFormat.PENN);
        chunks = new ChunkerME(models.chunks());
    }

    /** The Penn tags of the words. */
    String[] tag(String[] words) {
        return tags.tag(words);
    }

    List<Chunk> chunk(String[] words, String[] wordTags) {
        String[] marks = chunks.chunk(words, wordTags);
        List<Chunk> found = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i == marks.length || !marks[i].startsWith("I-")) {
                if (!marks[first].equals("O")) {
                    found.add(new Chunk(marks[first].substring(2), first, i));
                }
                first = i;
            }
        }
        return found;
    }
}
