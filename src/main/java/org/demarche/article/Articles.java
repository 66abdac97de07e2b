package org.demarche.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders, pages, feeds and standard input, in input order, read as they are asked for: no more than one text is
 * held here (a feed or page is one document). To be used by one thread; what it gives may go to many. Nothing that is wrong with the
 * input is thrown: it comes as {@link Item.Failed} with its place and cure.
 */
public final class Articles implements Iterator<Item>, Closeable {
    private final Inputs inputs;
    private final Opening opening;
    private @Nullable ItemSource current;
    private @Nullable Item ahead;

    private Articles(Inputs inputs, Opening opening) {
        this.inputs = inputs;
        this.opening = opening;
    }

    /**
     * @param paths files ({@code .jsonl .ndjson .json .txt .md .html .htm .xml .rss .atom}, each also {@code .gz}; others by their
     *     content), folders (all files in them, sorted by path, without hidden ones), http(s) addresses, {@code -} for standard input
     */
    public static Articles in(List<String> paths, Reading reading) {
        return new Articles(new Inputs(paths), new Opening(reading));
    }

    /** The same with {@link Reading#standard()}. */
    public static Articles in(List<String> paths) {
        return in(paths, Reading.standard());
    }

    /** Articles of a stream of JSON Lines, for example the body of a request. */
    public static Articles ofJsonLines(String name, InputStream lines, Reading reading) {
        Articles articles = in(List.of(), reading);
        articles.current = new JsonLines(name, new Lines(lines, reading.maxBytes()), reading);
        return articles;
    }

    /** In order and lazy; to be closed, which closes the file being read. */
    public Stream<Item> stream() {
        Spliterator<Item> items = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(items, false).onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public Item next() {
        Item item = ahead == null ? advance() : ahead;
        ahead = null;
        if (item == null) {
            throw new NoSuchElementException("No more articles");
        }
        return item;
    }

    /** Stops reading; what is left of the input gives no more items. */
    @Override
    public void close() {
        inputs.clear();
        ahead = null;
        closeCurrent();
    }

    private @Nullable Item advance() {
        while (true) {
            Item item = current == null ? null : nextOf(current);
            if (item != null) {
                return item;
            }
            closeCurrent();
            String path = inputs.next();
            if (path == null) {
                return null;
            }
            Item failed = open(path);
            if (failed != null) {
                return failed;
            }
        }
    }

    private Item.@Nullable Failed open(String path) {
        try {
            current = opening.open(path);
            return null;
        } catch (IOException | BadArticleException e) {
            return Failures.of(new Place(Opening.nameOf(path), null), e);
        }
    }

    private @Nullable Item nextOf(ItemSource source) {
        try {
            return source.next();
        } catch (IOException | BadArticleException e) {
            Item failed = Failures.of(source.place(), e);
            closeCurrent();
            return failed;
        }
    }

    private void closeCurrent() {
        ItemSource source = current;
        current = null;
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                // All that was wanted has been read.
            }
        }
    }
}
