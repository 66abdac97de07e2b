package org.demarche.extraction.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The OpenNLP models, read once from the class path and shared by all threads; the engines that use them are not thread-safe and
 * are made per thread.
 */
record LanguageModels(SentenceModel sentences, POSModel tags, ChunkerModel chunks) {
    private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "en-pos-maxent.bin";
    private static final String CHUNKS = "en-chunker.bin";
    private static final String LANGUAGES = "langdetect-183.bin";

    /** Reads the models side by side: the tagger alone takes half of the time. */
    static LanguageModels load() {
        CompletableFuture<POSModel> tags = CompletableFuture.supplyAsync(() -> read(TAGS, POSModel::new));
        CompletableFuture<ChunkerModel> chunks = CompletableFuture.supplyAsync(() -> read(CHUNKS, ChunkerModel::new));
        return new LanguageModels(read(SENTENCES, SentenceModel::new), tags.join(), chunks.join());
    }

    /** The largest model, read only when an article may not be English. */
    static LanguageDetectorModel loadLanguages() {
        return read(LANGUAGES, LanguageDetectorModel::new);
    }

    private static <M> M read(String name, Reader<M> reader) {
        try (InputStream in = LanguageModels.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Model " + name + " is not on the class path: add its opennlp-*-models jar");
            }
            return reader.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Model " + name + " cannot be read: fetch its opennlp-*-models jar again", e);
        }
    }

    @FunctionalInterface
    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }
}
