package org.demarche.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page read as an article: its prose, one paragraph a line, and what its head says of title, day, publisher and address. */
record Page(PageFacts facts, String text) {

    /**
     * @param charset as the server named it; empty to go by the page's own mark
     * @throws BadArticleException when no article is found in it
     */
    static Page of(byte[] bytes, String charset, String address, Reading reading) throws IOException {
        return of(parse(bytes, charset, address), address, reading);
    }

    /** A page, or a piece of one, in a field of JSON. */
    static Page ofField(String html, Reading reading) {
        boolean whole = html.regionMatches(true, Math.max(0, html.indexOf('<')), "<!doctype", 0, 9)
                || html.contains("<body")
                || html.contains("<html")
                || html.contains("<BODY")
                || html.contains("<HTML");
        return whole ? of(Jsoup.parse(html), "", reading) : new Page(PageFacts.NONE, fragment(html));
    }

    /** The words of a piece of HTML, for example a feed's entry; may be empty. */
    static String fragmentText(String html) {
        return PageText.of(Jsoup.parseBodyFragment(html).body());
    }

    Article toArticle() {
        String title = facts.title() == null ? "" : facts.title();
        return new Article(
                Article.idOf(title, text),
                title,
                text,
                facts.url(),
                facts.source(),
                facts.publishedOn(),
                facts.language(),
                true);
    }

    private static Document parse(byte[] bytes, String charset, String address) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset.isEmpty() ? null : charset, address);
    }

    private static Page of(Document page, String address, Reading reading) {
        try {
            PageFacts facts = PageFacts.of(page, address);
            String text = text(page, address);
            if (text.isBlank()) {
                throw BadArticleException.because("no article was found in the page; give its text as .txt or .md");
            }
            return new Page(facts, reading.checkLength(text));
        } catch (StackOverflowError e) {
            throw BadArticleException.because("the page is nested too deeply; give its text as .txt or .md");
        }
    }

    private static String fragment(String html) {
        String text = fragmentText(html);
        if (text.isBlank()) {
            throw BadArticleException.inField("html", "there are no words in it; give the page of the article");
        }
        return text;
    }

    /** What readability finds; on pages too short for it, the paragraphs of the page. */
    private static String text(Document page, String address) {
        Element found = readable(withoutEmptyBoxes(page.clone()), address);
        String text = found == null ? "" : PageText.of(found);
        return text.isBlank() ? paragraphs(page) : text;
    }

    /** Readability's time grows with the square of their number. */
    private static Document withoutEmptyBoxes(Document page) {
        List<Element> boxes = page.select("div, section, span, p");
        for (int i = boxes.size() - 1; i >= 0; i--) {
            if (boxes.get(i).childNodeSize() == 0) {
                boxes.get(i).remove();
            }
        }
        return page;
    }

    private static @Nullable Element readable(Document page, String address) {
        try {
            return new Readability4J(address.isEmpty() ? "http://localhost/" : address, page)
                    .parse()
                    .getArticleContent();
        } catch (RuntimeException e) {
            // It throws on odd pages; the paragraphs are there all the same.
            return null;
        }
    }

    private static String paragraphs(Document page) {
        Element root = page.selectFirst("article, main, [role=main]");
        Element where = root == null ? page.body() : root;
        return String.join(
                "\n",
                where.select("p").stream()
                        .map(PageText::of)
                        .filter(p -> !p.isBlank())
                        .toList());
    }
}
