package org.demarche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A folder with files to read in a test. */
record Inbox(Path folder) {
    String file(String name, String words) {
        return file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    String file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Item> read(String... paths) {
        return read(Reading.standard(), paths);
    }

    static List<Item> read(Reading reading, String... paths) {
        try (Stream<Item> items = Articles.in(Arrays.asList(paths), reading).stream()) {
            return items.toList();
        }
    }

    /** The only article of an input. */
    static Article one(String path) {
        List<Item> items = read(path);
        if (items.size() == 1 && items.get(0) instanceof Item.Read read) {
            return read.article();
        }
        throw new AssertionError("One article was expected, not " + items);
    }

    /** The only failure of an input, as it is printed. */
    static String failure(String path) {
        return failure(Reading.standard(), path);
    }

    static String failure(Reading reading, String path) {
        List<Item> items = read(reading, path);
        if (items.size() == 1 && items.get(0) instanceof Item.Failed failed) {
            return failed.toString();
        }
        throw new AssertionError("One failure was expected, not " + items);
    }
}
