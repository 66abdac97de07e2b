package org.demarche.extraction.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of seeds/reference: tab-separated UTF-8, a header line, {@code #} comment lines, {@code |} between values of a cell.
 *
 * @param name its file name, for errors
 */
record Table(String name, List<String> columns, List<Row> rows) {

    /** Reads a table from the class path; errors name file, line and cure. */
    static Table read(String path) {
        try (InputStream in = Table.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Table " + path + " is not on the class path: build the project again");
            }
            return read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Table " + path + " cannot be read: build the project again", e);
        }
    }

    static Table read(String name, BufferedReader in) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else if (cells.size() > columns.size()) {
                throw new GazetteerException(
                        name, number, columns.get(columns.size() - 1), "more cells than columns: look for a stray tab");
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(name, columns, rows);
    }

    /** A line; a cell that is missing at its end is empty. */
    record Row(String table, int line, List<String> columns, List<String> cells) {
        String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new GazetteerException(table, line, column, "no such column: name it in the header line");
            }
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw new GazetteerException(table, line, column, "empty: fill it in or take the line out");
            }
            return value;
        }

        List<String> list(String column) {
            String value = get(column);
            return value.isEmpty()
                    ? List.of()
                    : Arrays.stream(value.split("\\|"))
                            .map(String::strip)
                            .filter(v -> !v.isEmpty())
                            .toList();
        }
    }
}
