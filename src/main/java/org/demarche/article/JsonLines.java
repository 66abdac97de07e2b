package org.demarche.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One article a line; a line that cannot be read does not touch the others. */
final class JsonLines implements ItemSource {
    private final String name;
    private final Lines lines;
    private final Reading reading;
    private boolean empty = true;

    JsonLines(String name, Lines lines, Reading reading) {
        this.name = name;
        this.lines = lines;
        this.reading = reading;
    }

    @Override
    public @Nullable Item next() throws IOException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.tooLong() || !isBlank(line.bytes())) {
                empty = false;
                return item(line);
            }
        }
        return empty ? atEnd() : null;
    }

    @Override
    public Place place() {
        return new Place(name, lines.number() + 1);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Item atEnd() {
        empty = false;
        return new Item.Failed(new Place(name, null), "the file holds no article, only blank lines");
    }

    private Item item(Lines.Line line) {
        Place place = new Place(name, line.number());
        try {
            if (line.tooLong()) {
                throw reading.tooLong();
            }
            return new Item.Read(ArticleJson.read(Utf8.decode(line.bytes(), line.number()), reading), place);
        } catch (BadArticleException e) {
            return new Item.Failed(place, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
