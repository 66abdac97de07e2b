package org.demarche.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.diplomacy.Evidence;
import org.demarche.diplomacy.Meeting;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.mention.ResolvedText;

/** What holds of every text, put together of pieces that rules look for. */
class EventReaderPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final List<String> PIECES = List.of(
            "[Anna Berg|p:anna-berg@NOR]",
            "[Lars Holm|p:lars-holm@DNK]",
            "[Denmark|c:DNK]",
            "[Oslo|c:NOR]",
            "[she|p:anna-berg@NOR!n]",
            "[the two ministers|p:anna-berg@NOR+p:lars-holm@DNK!d]",
            "[the alliance|o:alliance]",
            "said",
            "told",
            "accused",
            "urged",
            "of hiding",
            "that the treaty stands",
            "to sign",
            "\"we are ready\"",
            "\"we are ready",
            "\"",
            ",",
            ".",
            ":",
            "—",
            "(",
            ")",
            "and",
            "while",
            "as",
            "who",
            "which",
            "met",
            "with",
            "will visit",
            "visited",
            "held talks",
            "between",
            "a phone call",
            "'s",
            "visit to",
            "according to",
            "was quoted as saying",
            "on Tuesday",
            "in 2019",
            "yesterday",
            "not",
            "before",
            "/",
            "pledged",
            "hosted",
            "during a meeting",
            "called",
            "the plan",
            "\"a mistake\"",
            "?",
            "denied",
            "the statement",
            "the");

    @Property(tries = 300)
    void spansLieInTheTextAndTheirEvidenceIsNear(@ForAll("texts") String marked) {
        ResolvedText text = MarkedText.read(marked, DAY);
        Article article = text.text().article();
        for (Statement s : new EventReader().read(text).statements()) {
            for (Span span : s.spans()) {
                assertThat(span.of(article)).isNotBlank();
                assertThat(s.evidence()).anyMatch(e -> e.span().contains(span));
            }
            assertThat(s.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 300)
    void meetingsHaveTwoPartiesAndEvidenceInTheText(@ForAll("texts") String marked) {
        ResolvedText text = MarkedText.read(marked, DAY);
        for (Meeting m : new EventReader().read(text).meetings()) {
            assertThat(m.participants()).hasSizeGreaterThanOrEqualTo(2).containsAll(m.hosts());
            assertThat(m.evidence().stream().map(Evidence::span))
                    .allMatch(s -> s.end() <= text.text().article().text().length());
            assertThat(m.evidence()).anyMatch(e -> !e.rule().startsWith("link:"));
        }
    }

    @Property(tries = 100)
    void isAFunction(@ForAll("texts") String marked) {
        assertThat(new EventReader().read(MarkedText.read(marked, DAY)))
                .isEqualTo(new EventReader().read(MarkedText.read(marked, DAY)));
    }

    @Property(tries = 100)
    void idsAreUnique(@ForAll("texts") String marked) {
        Events events = new EventReader().read(MarkedText.read(marked, DAY));
        assertThat(events.statements().stream().map(Statement::id)).doesNotHaveDuplicates();
        assertThat(events.meetings().stream().map(Meeting::id)).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }
}
