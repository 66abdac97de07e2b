package org.demarche.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .json} file: one article, or an array of them, or several one after the other. The file is cut at the commas of the array by
 * counting brackets outside strings, so that no more than one article is held, and a broken one does not touch the others.
 */
final class JsonElements implements ItemSource {
    private final String name;
    private final InputStream input;
    private final Reading reading;
    private int line = 1;
    private int elementLine = 1;
    private boolean empty = true;

    JsonElements(String name, InputStream input, Reading reading) {
        this.name = name;
        this.input = new BufferedInputStream(input, 65_536);
        this.reading = reading;
    }

    @Override
    public @Nullable Item next() throws IOException {
        int first = skipToElement();
        if (first < 0) {
            boolean nothing = empty;
            empty = false;
            return nothing ? new Item.Failed(new Place(name, null), "the file holds no article") : null;
        }
        empty = false;
        elementLine = line;
        return item(element(first));
    }

    @Override
    public Place place() {
        return new Place(name, line);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /** The brackets of the outer array, its commas, blanks and a byte order mark are between the elements. */
    private int skipToElement() throws IOException {
        int b = read();
        while (b >= 0 && b != '{' && (b <= ' ' || b == '[' || b == ']' || b == ',' || b >= 0xbb)) {
            b = read();
        }
        return b;
    }

    /** The bytes from the first of an element to its closing bracket; null when they are too many. */
    private byte @Nullable [] element(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        Brackets brackets = new Brackets(first);
        for (int b = first; b >= 0; b = read()) {
            tooLong |= bytes.size() >= reading.maxBytes();
            if (tooLong) {
                bytes = new ByteArrayOutputStream(0);
            } else {
                bytes.write(b);
            }
            if (brackets.closedBy(b)) {
                break;
            }
        }
        return tooLong ? null : bytes.toByteArray();
    }

    /** Finds the end of an element: of an object its bracket, of a string its quote, of all else the line. */
    private static final class Brackets {
        private final int first;
        private int depth;
        private boolean string;
        private boolean escaped;

        Brackets(int first) {
            this.first = first;
        }

        boolean closedBy(int b) {
            if (string) {
                string = escaped || b != '"';
                escaped = !escaped && b == '\\';
                return !string && first == '"';
            }
            string = b == '"';
            depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            return first == '{' ? depth == 0 : b == '\n';
        }
    }

    private int read() throws IOException {
        int b = input.read();
        if (b == '\n') {
            line++;
        }
        return b;
    }

    private Item item(byte @Nullable [] element) {
        Place place = new Place(name, elementLine);
        try {
            if (element == null) {
                throw reading.tooLong();
            }
            return new Item.Read(ArticleJson.read(Utf8.decode(element, elementLine), elementLine, reading), place);
        } catch (BadArticleException e) {
            return Failures.of(place, e);
        }
    }
}
