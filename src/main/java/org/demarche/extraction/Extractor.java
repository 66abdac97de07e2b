package org.demarche.extraction;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Doubt;
import org.demarche.diplomacy.Findings;
import org.demarche.diplomacy.Organisation;
import org.demarche.diplomacy.Party;
import org.demarche.diplomacy.Person;
import org.demarche.extraction.event.EventReader;
import org.demarche.extraction.event.Events;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.mention.MentionReader;
import org.demarche.extraction.mention.ResolvedText;
import org.demarche.extraction.text.TextParser;

/** Reads the diplomacy out of articles: a pure function, thread-safe, made once per process. */
public final class Extractor {
    private final TextParser parser;
    private final MentionReader mentions;
    private final EventReader events = new EventReader();

    private Extractor(TextParser parser, MentionReader mentions) {
        this.parser = parser;
        this.mentions = mentions;
    }

    /** Loads the language models and seeds/reference from the class path, side by side. */
    public static Extractor load() {
        CompletableFuture<TextParser> parser = CompletableFuture.supplyAsync(TextParser::load);
        Gazetteer gazetteer = Gazetteer.load();
        return new Extractor(
                parser.join(), new MentionReader(gazetteer, parser.join().vocabulary()));
    }

    /**
     * The version of the rules and tables, kept with every fact in the graph: the project's own, as the build filled it in. A new one
     * makes a stored article be read anew.
     */
    public static String version() {
        return Version.OF_THE_BUILD;
    }

    /** All that an article says; what is odd in it becomes a doubt, no text makes this throw. */
    public Findings extract(Article article) {
        ResolvedText text = resolve(article);
        Events read = events.read(text);
        return new Findings(
                header(article, text.text().layout()),
                parties(text, Person.class),
                parties(text, Country.class),
                parties(text, Organisation.class),
                read.meetings(),
                read.statements(),
                doubts(text, read));
    }

    /** The article with its mentions bound, before events are read. */
    public ResolvedText resolve(Article article) {
        return mentions.read(parser.parse(article, Layout.of(article)));
    }

    private static List<Doubt> doubts(ResolvedText text, Events events) {
        return Stream.concat(text.doubts().stream(), events.doubts().stream()).toList();
    }

    private static <P extends Party> List<P> parties(ResolvedText text, Class<P> kind) {
        return text.parties().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Findings.Header header(Article article, Layout layout) {
        String source = article.source() != null ? article.source() : layout.source();
        String title = !article.title().isBlank() || layout.headline() == null
                ? article.title()
                : layout.headline().of(article);
        return new Findings.Header(
                article.id(),
                title,
                article.url(),
                source,
                layout.publishedOn() != null ? layout.publishedOn() : article.publishedOn(),
                article.derived() ? article.text() : null);
    }
}
