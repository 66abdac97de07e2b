package org.demarche.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of file that hold articles. */
enum Format {
    JSON_LINES,
    JSON,
    TEXT,
    MARKDOWN,
    PAGE,
    FEED;

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("json", JSON),
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", PAGE),
            Map.entry("htm", PAGE),
            Map.entry("xhtml", PAGE),
            Map.entry("xml", FEED),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED));

    /** By the ending of a file's name, {@code .gz} left aside; null where it says nothing. */
    static @Nullable Format ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return ENDINGS.get(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /** By the first bytes of a file. */
    static Format ofContent(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).stripLeading();
        if (start.startsWith("{")) {
            return isWholeLine(start) ? JSON_LINES : JSON;
        }
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("<")) {
            return ofMarkup(start.toLowerCase(Locale.ROOT));
        }
        return start.startsWith("---\n") || start.startsWith("---\r\n") ? MARKDOWN : TEXT;
    }

    /** Whether an object opens and closes on the first line (or runs past what was read of it). */
    private static boolean isWholeLine(String start) {
        int end = start.indexOf('\n');
        return start.substring(0, end < 0 ? start.length() : end).strip().length() > 1;
    }

    private static Format ofMarkup(String start) {
        boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
        return feed && !start.contains("<html") ? FEED : PAGE;
    }
}
