package org.demarche.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed: one article an entry, with the entry's own text. */
final class Feed implements ItemSource {
    private final Place place;
    private final SyndFeed feed;
    private final Iterator<SyndEntry> entries;
    private final Reading reading;
    private int number;

    private Feed(Place place, SyndFeed feed, Reading reading) {
        this.place = place;
        this.feed = feed;
        this.entries = feed.getEntries().iterator();
        this.reading = reading;
    }

    /** @throws BadArticleException when it is no feed, or is broken */
    static ItemSource read(String name, InputStream input, String charset, Reading reading) throws IOException {
        byte[] bytes = WholeFile.bytes(input, reading);
        try (Reader xml = reader(bytes, charset)) {
            Feed feed = new Feed(new Place(name, null), new SyndFeedInput().build(xml), reading);
            if (!feed.entries.hasNext()) {
                throw BadArticleException.because("the feed has no entries");
            }
            return feed;
        } catch (ParsingFeedException e) {
            throw BadArticleException.inLine(
                    Math.max(1, e.getLineNumber()), "broken XML (" + e.getMessage() + "); fetch the feed again");
        } catch (FeedException | IllegalArgumentException e) {
            throw BadArticleException.because(
                    "no RSS or Atom feed (" + e.getMessage() + "); give a feed's address, or a page as .html");
        }
    }

    @Override
    public @Nullable Item next() {
        if (!entries.hasNext()) {
            return null;
        }
        number++;
        SyndEntry entry = entries.next();
        try {
            return new Item.Read(article(entry), place);
        } catch (BadArticleException e) {
            return new Item.Failed(
                    place, "entry %d (%s): %s".formatted(number, plain(entry.getTitle()), e.getMessage()));
        }
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void close() {
        // The feed was read when it was opened.
    }

    private static Reader reader(byte[] bytes, String charset) throws IOException {
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        return charset.isEmpty() ? new XmlReader(input) : new XmlReader(input, "application/xml; charset=" + charset);
    }

    private Article article(SyndEntry entry) {
        String title = plain(entry.getTitle());
        String text = text(entry);
        if (text.isBlank()) {
            throw BadArticleException.because("there is no text in it; give the page it links to instead");
        }
        reading.checkLength(text);
        return new Article(
                Article.idOf(title, text), title, text, entry.getLink(), source(), day(entry), language(), true);
    }

    private static String text(SyndEntry entry) {
        Stream<SyndContent> contents =
                Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
        return contents.map(SyndContent::getValue)
                .flatMap(Stream::ofNullable)
                .map(Page::fragmentText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : Page.fragmentText(html).replace('\n', ' ');
    }

    private @Nullable String source() {
        String title = plain(feed.getTitle());
        return title.isEmpty() ? null : title;
    }

    private @Nullable String language() {
        String language = feed.getLanguage();
        return language == null || language.isBlank() ? null : language.split("[-_]", 2)[0];
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        if (date == null) {
            return null;
        }
        LocalDate day = date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        return Days.isPlausible(day.getYear()) ? day : null;
    }
}
