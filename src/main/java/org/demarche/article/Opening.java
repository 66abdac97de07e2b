package org.demarche.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens a file, an address or standard input as a source of items. */
record Opening(Reading reading) {
    /** The name of an input in places. */
    static String nameOf(String path) {
        return path.equals("-") ? "stdin" : path;
    }

    /** @throws BadArticleException when it holds nothing that can be read */
    ItemSource open(String path) throws IOException {
        if (Inputs.isAddress(path)) {
            Download page = Download.of(path, reading);
            return source(path, page.stream(), null, page.charset());
        }
        if (path.equals("-")) {
            return source("stdin", reading.stdin(), null, null);
        }
        return source(path, Files.newInputStream(file(path)), Format.ofName(path), null);
    }

    private static Path file(String path) {
        if (Inputs.isFolder(path)) {
            throw BadArticleException.because(
                    Files.isReadable(Path.of(path))
                            ? "the folder holds no files (hidden ones and links to folders are left out)"
                            : "the folder may not be read; give its owner or group the right to (chmod)");
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw BadArticleException.because("not a path: " + e.getReason());
        }
    }

    private ItemSource source(String name, InputStream raw, @Nullable Format named, @Nullable String charset)
            throws IOException {
        boolean opened = false;
        try {
            Head head = Head.of(raw);
            if (head.isEmpty()) {
                throw BadArticleException.because("the file is empty");
            }
            Format format = named == null ? Format.ofContent(head.bytes()) : named;
            head.checkText(format);
            ItemSource source = items(name, head.stream(), format, charset == null ? "" : charset);
            opened = true;
            return source;
        } finally {
            if (!opened) {
                raw.close();
            }
        }
    }

    private ItemSource items(String name, InputStream input, Format format, String charset) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonLines(name, new Lines(input, reading.maxBytes()), reading);
            case JSON -> new JsonElements(name, input, reading);
            case TEXT -> WholeFile.text(name, input, reading);
            case MARKDOWN -> WholeFile.markdown(name, input, reading);
            case PAGE -> WholeFile.page(name, input, charset, reading);
            case FEED -> Feed.read(name, input, charset, reading);
        };
    }
}
