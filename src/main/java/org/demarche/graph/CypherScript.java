package org.demarche.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of several statements, each ended by a semicolon. */
final class CypherScript {
    /** What may hold a semicolon that ends nothing: comments, strings, names in backticks. */
    private static final Pattern PIECE = Pattern.compile(
            "(?s)//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|;|[^;/'\"`]+|/");

    private CypherScript() {}

    /** The statements without their comments, in order. */
    static List<String> statements(String script) {
        StringBuilder split = new StringBuilder();
        Matcher piece = PIECE.matcher(script);
        while (piece.find()) {
            split.append(isComment(piece.group()) ? "" : piece.group().equals(";") ? "\0" : piece.group());
        }
        return Stream.of(split.toString().split("\0"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static boolean isComment(String piece) {
        return piece.startsWith("//") || piece.startsWith("/*");
    }
}
