package org.demarche.article;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one article. */
final class WholeFile implements ItemSource {
    private final Place place;
    private @Nullable Item item;

    private WholeFile(Place place, Item item) {
        this.place = place;
        this.item = item;
    }

    static ItemSource text(String name, InputStream input, Reading reading) throws IOException {
        String text = reading.checkLength(words(input, reading));
        requireWords(text);
        Article article = new Article(Article.idOf("", text), "", text, null, null, null, null, false);
        return new WholeFile(new Place(name, null), new Item.Read(article, new Place(name, null)));
    }

    static ItemSource markdown(String name, InputStream input, Reading reading) throws IOException {
        FrontMatter file = FrontMatter.of(words(input, reading));
        reading.checkLength(file.text());
        requireWords(file.text());
        return new WholeFile(new Place(name, null), new Item.Read(file.toArticle(), new Place(name, null)));
    }

    static ItemSource page(String name, InputStream input, String charset, Reading reading) throws IOException {
        byte[] bytes = bytes(input, reading);
        Article article = Page.of(bytes, charset, Inputs.isAddress(name) ? name : "", reading)
                .toArticle();
        return new WholeFile(new Place(name, null), new Item.Read(article, new Place(name, null)));
    }

    @Override
    public @Nullable Item next() {
        Item only = item;
        item = null;
        return only;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void close() {
        item = null;
    }

    /** All bytes of a document; the stream is closed. */
    static byte[] bytes(InputStream input, Reading reading) throws IOException {
        try (input) {
            byte[] bytes = input.readNBytes(reading.maxBytes());
            if (input.read() >= 0) {
                throw reading.tooLong();
            }
            return bytes;
        }
    }

    private static String words(InputStream input, Reading reading) throws IOException {
        String words = Utf8.decode(bytes(input, reading), 1);
        if (words.indexOf('\0') >= 0) {
            throw Head.binary();
        }
        return words;
    }

    private static void requireWords(String text) {
        if (text.isBlank()) {
            throw BadArticleException.because("there is no text in it; give the words of the article");
        }
    }
}
