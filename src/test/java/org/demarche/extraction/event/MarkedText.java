package org.demarche.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article;
import org.demarche.article.Field;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.demarche.diplomacy.Country;
import org.demarche.diplomacy.Organisation;
import org.demarche.diplomacy.Party;
import org.demarche.diplomacy.Person;
import org.demarche.extraction.mention.Mention;
import org.demarche.extraction.mention.ResolvedText;
import org.demarche.extraction.text.ParsedText;
import org.demarche.extraction.text.Sentence;
import org.demarche.extraction.text.TextParser;
import org.demarche.extraction.text.Token;

/**
 * A text whose mentions are marked by hand, {@code [Minister Anna Berg|p:anna-berg@NOR] met [the Danish envoy|p:lars-holm@DNK!d]}, so that
 * the rules are tested alone. {@code p:} a person and his state, {@code c:} a state, {@code o:} an organisation, {@code +} joins several;
 * {@code !d} a description, {@code !n} a pronoun; {@code /} starts a paragraph.
 */
final class MarkedText {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\[\\]]+)\\|([^\\]]+)\\]");
    private static final TextParser PARSER = TextParser.load();

    private final StringBuilder text = new StringBuilder();
    private final Map<Span, String> marks = new LinkedHashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();

    private MarkedText() {}

    static ResolvedText read(String marked, LocalDate published) {
        return new MarkedText().resolve("", marked, published);
    }

    static ResolvedText read(String title, String marked, LocalDate published) {
        return new MarkedText().resolve(title, marked, published);
    }

    private ResolvedText resolve(String title, String marked, LocalDate published) {
        Matcher mark = MARK.matcher(marked.replace(" / ", "\n\n"));
        int at = 0;
        String source = marked.replace(" / ", "\n\n");
        while (mark.find()) {
            text.append(source, at, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            marks.put(Span.text(start, text.length()), mark.group(2));
            at = mark.end();
        }
        text.append(source.substring(at));
        Article article = new Article("test", title, text.toString(), null, null, published, "en", false);
        Layout layout = new Layout(zones(title), null, null, published, null);
        ParsedText parsed = PARSER.parse(article, layout);
        List<Mention> mentions = new ArrayList<>();
        marks.forEach((span, code) -> parsed.sentences().stream()
                .filter(s -> s.span().contains(span))
                .forEach(s -> mentions.add(mention(s, span, code))));
        return new ResolvedText(parsed, mentions, List.copyOf(parties.values()), List.of());
    }

    private List<Zone> zones(String title) {
        List<Zone> zones = new ArrayList<>();
        if (!title.isEmpty()) zones.add(new Zone(new Span(Field.TITLE, 0, title.length()), Zone.Kind.HEADLINE));
        int start = 0;
        for (String paragraph : text.toString().split("\n\n", -1)) {
            if (!paragraph.isEmpty())
                zones.add(new Zone(Span.text(start, start + paragraph.length()), Zone.Kind.PROSE));
            start += paragraph.length() + 2;
        }
        return zones;
    }

    private Mention mention(Sentence sentence, Span span, String code) {
        String codes = code.replaceAll("!.$", "");
        List<String> ids =
                List.of(codes.split("\\+", -1)).stream().map(this::party).toList();
        int first = 0;
        List<Token> tokens = sentence.tokens();
        while (tokens.get(first).end() <= span.start()) first++;
        int end = first;
        while (end < tokens.size() && tokens.get(end).start() < span.end()) end++;
        Mention.Kind kind = kind(code);
        Span link = kind == Mention.Kind.DESCRIPTION || kind == Mention.Kind.PRONOUN ? Span.text(0, 1) : null;
        String why = kind == Mention.Kind.PRONOUN
                ? "pronoun"
                : kind == Mention.Kind.DESCRIPTION ? "office-description" : "name";
        return new Mention(span, span, sentence.index(), first, end, kind, ids, link, why, false);
    }

    private static Mention.Kind kind(String code) {
        if (code.endsWith("!d")) return Mention.Kind.DESCRIPTION;
        if (code.endsWith("!n")) return Mention.Kind.PRONOUN;
        return code.startsWith("p:")
                ? Mention.Kind.PERSON
                : code.startsWith("c:") ? Mention.Kind.STATE : Mention.Kind.ORGANISATION;
    }

    private String party(String code) {
        String name = code.substring(2).replaceAll("@.*", "");
        Party party =
                switch (code.charAt(0)) {
                    case 'p' ->
                        new Person(
                                "person:" + name,
                                name,
                                List.of(),
                                code.contains("@") ? code.replaceAll(".*@", "") : null,
                                null,
                                List.of());
                    case 'c' -> new Country("country:" + name, name, name, List.of());
                    default -> new Organisation("organisation:" + name, name, List.of());
                };
        parties.putIfAbsent(party.id(), party);
        return party.id();
    }
}
