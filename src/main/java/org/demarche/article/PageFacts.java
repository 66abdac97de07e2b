package org.demarche.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it: Open Graph, JSON-LD (schema.org NewsArticle) and plain HTML. */
record PageFacts(
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language) {
    static final PageFacts NONE = new PageFacts(null, null, null, null, null);

    static PageFacts of(Document page, String address) {
        LinkedData data = LinkedData.of(page);
        return new PageFacts(
                title(page, data), day(page, data), source(page, data), url(page, address), language(page));
    }

    private static @Nullable String title(Document page, LinkedData data) {
        return first(
                meta(page, "og:title"), data.headline(), meta(page, "twitter:title"), onlyHeading(page), page.title());
    }

    private static @Nullable LocalDate day(Document page, LinkedData data) {
        Stream<String> written = Stream.of(
                        meta(page, "article:published_time"),
                        data.datePublished(),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "dcterms.created"),
                        meta(page, "pubdate"),
                        meta(page, "publish-date"),
                        attribute(page, "[itemprop=datePublished]", "content"),
                        attribute(page, "[itemprop=datePublished]", "datetime"),
                        attribute(page, "time[datetime]", "datetime"))
                .flatMap(Stream::ofNullable);
        return written.flatMap(day -> Stream.ofNullable(Days.findPlausible(day)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String source(Document page, LinkedData data) {
        return first(data.publisher(), meta(page, "og:site_name"), meta(page, "publisher"));
    }

    private static @Nullable String url(Document page, String address) {
        return first(attribute(page, "link[rel=canonical]", "abs:href"), meta(page, "og:url"), address);
    }

    private static @Nullable String language(Document page) {
        String language = first(attribute(page, "html", "lang"), attribute(page, "html", "xml:lang"));
        return language == null ? null : language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static @Nullable String onlyHeading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? headings.get(0).text() : null;
    }

    private static @Nullable String meta(Document page, String name) {
        return attribute(page, "meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(name), "content");
    }

    private static @Nullable String attribute(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        return element == null ? null : first(element.attr(attribute));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
