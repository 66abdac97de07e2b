package org.demarche.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented news copy for tests, and its zones in print. */
final class Copy {
    static final String HEADLINE = "Ministers of two river states agree to reopen the bridge";
    static final String FIRST =
            "The foreign ministers of Ruritania and Graustark agreed on Tuesday to reopen the bridge that"
                    + " has been closed since the flood, their offices said.";
    static final String SECOND =
            "\"The bridge belongs to both banks,\" Minister Rudolf Rassendyll told reporters after the talks in Strelsau,"
                    + " which lasted for two hours.";
    static final String THIRD =
            "Work on the pillars is to begin in the autumn and will be paid for by both sides in equal shares, he added.";

    private Copy() {}

    static Article article(String title, String text, @Nullable LocalDate publishedOn) {
        return new Article("a", title, text, null, null, publishedOn, null, false);
    }

    static Article article(String text) {
        return article("", text, null);
    }

    static Layout layout(String... lines) {
        return Layout.of(article(String.join("\n", lines)));
    }

    /** The kind of the stretch that begins with these words. */
    static Zone.Kind kindOf(Article article, String words) {
        return Layout.of(article).zones().stream()
                .filter(zone -> zone.span().of(article).startsWith(words))
                .map(Zone::kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No zone begins with \"" + words + "\": " + zones(article)));
    }

    /** Each zone of the text as "KIND words". */
    static List<String> zones(Article article) {
        return Layout.of(article).zones().stream()
                .filter(zone -> zone.span().field() == Field.TEXT)
                .map(zone -> zone.kind() + " " + zone.span().of(article))
                .toList();
    }
}
