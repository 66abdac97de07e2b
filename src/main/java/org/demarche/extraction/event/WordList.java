package org.demarche.extraction.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists beside this package: a header line, tab-separated columns, comments after {@code #}. */
final class WordList {
    private WordList() {}

    /** The rows below the header. */
    static List<String[]> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(
                        WordList.class.getResourceAsStream(file), file + " is not on the class path");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The first column. */
    static Set<String> words(String file) {
        return rows(file).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }
}
