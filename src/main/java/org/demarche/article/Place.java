package org.demarche.article;

import org.jspecify.annotations.Nullable;

/**
 * Where in the input an article stands; prints as {@code wires.jsonl:12}.
 *
 * @param file the path or address as given, {@code stdin} for standard input
 * @param line the first line of the article in the file, counted from 1; null where a file is one article
 */
public record Place(String file, @Nullable Integer line) {
    @Override
    public String toString() {
        return line == null ? file : file + ":" + line;
    }
}
