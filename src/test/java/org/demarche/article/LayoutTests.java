package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.article.Copy.FIRST;
import static org.demarche.article.Copy.HEADLINE;
import static org.demarche.article.Copy.SECOND;
import static org.demarche.article.Copy.THIRD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTests {
    @Test
    void aWholePage() {
        Article page = Copy.article(String.join(
                "\n",
                "Skip to main content",
                "WORLD",
                HEADLINE,
                "Flood had cut the old trade road in two",
                "By Antoinette de Mauban",
                "Published: Wednesday, 10 April 2024, 18:42 GMT",
                "STRELSAU, April 9 (Example Wire) - " + FIRST,
                "",
                "Read also: Ten bridges that changed a border",
                "Ministers Rassendyll (L) and Lorry (R) on the bridge. (Photo by A. Painter / Example)",
                SECOND,
                "",
                "Years of delay",
                "",
                THIRD + " EW RT KL",
                "Source: Example Wire",
                "Share this article:",
                "Facebook Twitter WhatsApp",
                "Related articles",
                "Graustark's harvest is late",
                "The king receives an envoy",
                "© 2024 Example Media. All rights reserved."));

        Layout layout = Layout.of(page);

        assertThat(Copy.zones(page))
                .containsExactly(
                        "FOOTER Skip to main content",
                        "TEASER WORLD",
                        "HEADLINE " + HEADLINE,
                        "HEADLINE Flood had cut the old trade road in two",
                        "BYLINE By Antoinette de Mauban",
                        "DATELINE Published: Wednesday, 10 April 2024, 18:42 GMT",
                        "DATELINE STRELSAU, April 9 (Example Wire) -",
                        "PROSE " + FIRST,
                        "TEASER Read also: Ten bridges that changed a border",
                        "CAPTION Ministers Rassendyll (L) and Lorry (R) on the bridge. (Photo by A. Painter / Example)",
                        "PROSE " + SECOND,
                        "CROSSHEAD Years of delay",
                        "PROSE " + THIRD,
                        "BYLINE EW RT KL",
                        "CITATION Source: Example Wire",
                        "SHARE Share this article:",
                        "SHARE Facebook Twitter WhatsApp",
                        "TEASER Related articles",
                        "TEASER Graustark's harvest is late",
                        "TEASER The king receives an envoy",
                        "LICENCE © 2024 Example Media. All rights reserved.");
        assertThat(layout.headline()).isNotNull().satisfies(span -> assertThat(span.of(page))
                .isEqualTo(HEADLINE));
        assertThat(layout.source()).isEqualTo("Example Wire");
        assertThat(layout.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(layout.dateline()).isNotNull().satisfies(line -> {
            assertThat(line.span().of(page)).isEqualTo("STRELSAU, April 9 (Example Wire)");
            assertThat(line.date()).isEqualTo(LocalDate.of(2024, 4, 9));
        });
    }

    @Test
    void theTitleGivenIsTheHeadline() {
        Article article = Copy.article(HEADLINE, HEADLINE.toUpperCase(java.util.Locale.ROOT) + "\n" + FIRST, null);

        assertThat(Layout.of(article).headline()).isEqualTo(Span.title(0, HEADLINE.length()));
        assertThat(Copy.kindOf(article, "MINISTERS OF")).isEqualTo(Zone.Kind.HEADLINE);
    }

    @Test
    void aRepeatedLineIsTheHeadlineAndWhatStandsAboveASection() {
        Article article = Copy.article(String.join("\n", "River News Today", "BRIDGES", HEADLINE, HEADLINE, FIRST));

        assertThat(Copy.zones(article).subList(0, 4))
                .containsExactly(
                        "TEASER River News Today", "TEASER BRIDGES", "HEADLINE " + HEADLINE, "HEADLINE " + HEADLINE);
    }

    @Test
    void aPageWithoutAHeadlineHasNone() {
        assertThat(Copy.layout(FIRST, SECOND).headline()).isNull();
    }

    @Test
    void aQuestionMayBeAHeadline() {
        assertThat(Copy.kindOf(
                        Copy.article("Will the old bridge between the two river states open again?\n\n" + FIRST),
                        "Will"))
                .isEqualTo(Zone.Kind.HEADLINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BYLINE   | K L Sapt",
                "BYLINE   | Fritz von Tarlenheim",
                "BYLINE   | By Fritz von Tarlenheim and K. L. Sapt in Zenda",
                "BYLINE   | BY FRITZ TARLENHEIM, EXAMPLE WIRE",
                "BYLINE   | From our special correspondent",
                "BYLINE   | Fritz Tarlenheim, Diplomatic Correspondent",
                "BYLINE   | ·3-min read",
                "BYLINE   | 2 hours ago",
                "DATELINE | Thursday, 31 March 2022",
                "DATELINE | 10 April 2024 18:42 GMT",
                "DATELINE | Updated: April 9, 2024 10:02 am | Published: April 8, 2024 9:00 pm",
                "DATELINE | 2024-04-09",
                "PROSE    | Black Michael, Duke of Strelsau",
                "PROSE    | Strelsau, Ruritania",
                "PROSE    | Rose Lane, Department Spokesperson",
                "PROSE    | The following is attributable to Spokesperson Rose Lane:",
            })
    void linesUnderTheHeadline(Zone.Kind kind, String line) {
        String second = line.contains("read") || kind == Zone.Kind.PROSE ? "" : "9 April 2024";
        Article article = Copy.article(String.join("\n", HEADLINE, line, second, FIRST, SECOND));

        assertThat(Copy.kindOf(article, line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEASER  | LOOK: The ferryman who carried a whole village over the flood",
                "TEASER  | READ MORE: Ten bridges that changed a border",
                "TEASER  | Also read | Ten bridges that changed a border",
                "TEASER  | Read the full story here",
                "CAPTION | Workers look at the broken pillar on Monday. (AP Photo/Ann Painter)",
                "CAPTION | FILE PHOTO: The bridge of Zenda before the flood, May 3, 2019. REUTERS/Ann Painter/File Photo",
                "CAPTION | The bridge of Zenda before the flood. Photo: Ann Painter/Getty Images",
                "CAPTION | The bridge of Zenda before the flood (File photo)",
                "CAPTION | King Rudolf (left) greets the ferryman on the bank of the river on Monday morning.",
                "CAPTION | bridge-of-zenda-2024.jpg",
                "CAPTION | ██ Land under water",
                "CROSSHEAD | - 'A road for all' -",
                "CROSSHEAD | ## A road for all",
                "CROSSHEAD | === A road for all ===",
                "CROSSHEAD | A road for all",
                "CROSSHEAD | against the stream",
                "FOOTER  | Advertisement",
                "FOOTER  | Sign up for our morning newsletter",
                "FOOTER  | For media inquiries, please contact press@river.example.",
                "FOOTER  | # # #",
                "SHARE   | Share on Facebook",
                "LICENCE | This material may not be published, broadcast, rewritten or redistributed.",
                "BYLINE  | (Reporting by K. L. Sapt in Zenda; Editing by Rose Lane)",
                "PROSE   | He said no.",
                "PROSE   | \"Not one stone of it is ours alone.\"",
                "PROSE   | - the repair of the eastern pillar;",
                "PROSE   | MINISTER LORRY: Thank you.",
                "PROSE   | Read the treaty again, the minister told the members of the house, and you will find no such clause.",
                "PROSE   | The photo (taken in May) shows that the pillar stood, the engineers wrote in their first report to the house.",
                "PROSE   | By Monday, the river had fallen by two metres and the ferry could cross again without danger.",
                "PROSE   | The note on the pillars may not be published before the vote, a clerk of the house told the paper on Monday.",
                "PROSE   | The court said the platform's privacy policy let advertisers set cookies, and that its terms of service hid it.",
                "PROSE   | Reproduction of the old maps was prohibited for a hundred years, the keeper of the royal archive recalled.",
                "LICENCE | This work is available under a Creative Commons licence and may be shared.",
                "PROSE   | Copyright law was the other matter on the table, and the two sides agreed to adopt one text by summer.",
                "PROSE   | Members of the visa list fall under section 4(a)(3)(C) of the act, the office of the minister said in a note.",
            })
    void linesBetweenParagraphs(Zone.Kind kind, String line) {
        Article article = Copy.article(String.join("\n", HEADLINE, "", FIRST, "", line, "", SECOND, "", THIRD));

        assertThat(Copy.kindOf(article, line)).isEqualTo(kind);
        assertThat(Copy.kindOf(article, THIRD)).isEqualTo(Zone.Kind.PROSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEASER   | Related Links                | Bridges of the world",
                "TEASER   | RELATED CONTENT              | The following reports may link to other papers of this house.",
                "TEASER   | You may also like            | Harvest late in Graustark",
                "TEASER   | Most popular                 | Harvest late in Graustark",
                "CITATION | Sources                      | \"Bridge to open\" — Example Wire, April 9, 2024",
                "COMMENTS | Leave a reply                | Your email address will not be published.",
                "COMMENTS | 12 Comments                  | Well said!",
                "COMMENTS | Komentarų nėra:              | Rašyti komentarą",
                "COMMENTS | Have an opinion on this story? | Share it!",
                "LICENCE  | Copyright 2024 River Media | Use of this site is under our terms of service and privacy policy; advertisers do not endorse it.",
                "FOOTER   | An official website of the River Council | Here's how you know",
            })
    void afterTheLastParagraph(Zone.Kind kind, String heading, String line) {
        Article article = Copy.article(String.join("\n", HEADLINE, FIRST, SECOND, THIRD, heading, line));

        assertThat(Copy.kindOf(article, heading)).isEqualTo(kind);
        assertThat(Copy.kindOf(article, line)).isNotEqualTo(Zone.Kind.PROSE);
        assertThat(Copy.kindOf(article, THIRD)).isEqualTo(Zone.Kind.PROSE);
    }

    @Test
    void aBlockOfLinksInsideAnArticleDoesNotEndIt() {
        Article article = Copy.article(String.join(
                "\n",
                HEADLINE,
                FIRST,
                "",
                "Related stories",
                "Harvest late in Graustark",
                "",
                SECOND,
                "",
                THIRD,
                "",
                FIRST));

        assertThat(Copy.kindOf(article, "Related stories")).isEqualTo(Zone.Kind.TEASER);
        assertThat(Copy.kindOf(article, "Harvest")).isEqualTo(Zone.Kind.TEASER);
        assertThat(Copy.kindOf(article, SECOND)).isEqualTo(Zone.Kind.PROSE);
        assertThat(Copy.kindOf(article, THIRD)).isEqualTo(Zone.Kind.PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PTI KJV ZH", "/AFP", "- Reuters", "(ANI)", "With inputs from agencies", "AFP"})
    void signaturesOfAgencies(String signature) {
        Article own = Copy.article(String.join("\n", FIRST, SECOND, signature));
        assertThat(Copy.kindOf(own, signature)).isEqualTo(Zone.Kind.BYLINE);

        Article run = Copy.article(FIRST + "\n" + SECOND + " " + signature);
        if (!signature.startsWith("With")) {
            assertThat(Copy.kindOf(run, signature)).isEqualTo(Zone.Kind.BYLINE);
            assertThat(Copy.kindOf(run, SECOND)).isEqualTo(Zone.Kind.PROSE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1. River News: Bridge to Open --- Both banks will pay. Ann Painter; Lane, Rose. Strelsau Post, Late edition; Strelsau, Ru.. 10 Apr 2024: A.5. | Strelsau Post | 2024-04-10",
                "Ann Painter, \"Bridge to Open\", Strelsau Post, 10 April 2024, p. 5. | Strelsau Post | 2024-04-10",
                "\"Bridge to open\" — Strelsau Post, April 10, 2024 | Strelsau Post | 2024-04-10",
                "This article was first published by the Strelsau Post on 10 April 2024. | Strelsau Post | 2024-04-10",
                "Originally published in Strelsau Post | Strelsau Post | ",
                "Painter, A. (2024, April 10). Bridge to open. Strelsau Post, 5. | Strelsau Post | ",
            })
    void citationsNamePublisherAndDay(
            String citation, String publisher, @org.jspecify.annotations.Nullable LocalDate day) {
        Article article = Copy.article(String.join("\n", FIRST, SECOND, THIRD, citation, "What a fine bridge, say I!"));

        Layout layout = Layout.of(article);

        assertThat(Copy.kindOf(article, citation)).isEqualTo(Zone.Kind.CITATION);
        assertThat(Copy.kindOf(article, "What a fine")).isEqualTo(Zone.Kind.COMMENTS);
        assertThat(layout.source()).isEqualTo(publisher);
        assertThat(layout.publishedOn()).isEqualTo(day);
    }

    @Test
    void aListOfSourcesNamesNoPublisher() {
        Article article = Copy.article(String.join(
                "\n",
                "Tuesday, April 9, 2024",
                FIRST,
                SECOND,
                THIRD,
                "Related news",
                "\"Bridge closed after flood\" — Zenda Times, May 3, 2023",
                "Sources",
                "Ann Painter. \"Bridge to open\" — Strelsau Post, April 9, 2024",
                "Rose Lane. \"Flood over\" — Zenda Times, April 8, 2024"));

        assertThat(Layout.of(article).source()).isNull();
        assertThat(Layout.of(article).publishedOn()).isEqualTo(LocalDate.of(2024, 4, 9));
        assertThat(Copy.kindOf(article, "\"Bridge closed")).isEqualTo(Zone.Kind.TEASER);
        assertThat(Copy.kindOf(article, "Ann Painter")).isEqualTo(Zone.Kind.CITATION);
        assertThat(Copy.kindOf(article, "Rose Lane")).isEqualTo(Zone.Kind.CITATION);
    }

    @Test
    void remarksBetweenAQuotedTextAndItsCitationAreComments() {
        String citation = "1. Bridge to Open. Ann Painter. Strelsau Post; Strelsau, Ru.. 10 Apr 2024: A5.";
        Article article = Copy.article(String.join(
                "\n",
                "\"" + FIRST,
                SECOND,
                THIRD + "\" [1]",
                "Friends, a bridge is a bridge. Find a better game.",
                citation));

        assertThat(Copy.kindOf(article, "Friends")).isEqualTo(Zone.Kind.COMMENTS);
        assertThat(Copy.kindOf(article, THIRD)).isEqualTo(Zone.Kind.PROSE);
    }

    @Test
    void givenFactsWin() {
        Article article = new Article(
                "a",
                "T",
                "ZENDA, March 30 (Example Wire) - " + FIRST + "\nPublished: 9 April 2023",
                null,
                "Given Post",
                LocalDate.of(2024, 4, 1),
                null,
                false);

        Layout layout = Layout.of(article);

        assertThat(layout.source()).isEqualTo("Given Post");
        assertThat(layout.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(layout.dateline()).isNotNull().satisfies(line -> assertThat(line.date())
                .isEqualTo(LocalDate.of(2024, 3, 30)));
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String wrapped = "The foreign ministers of the two river states have agreed, after talks\n"
                + "that lasted for two hours, to reopen the bridge that has been closed\n"
                + "since the flood.";
        Article article = Copy.article(HEADLINE + "\n\n" + wrapped + "\n\n" + SECOND);

        assertThat(Copy.zones(article)).containsExactly("HEADLINE " + HEADLINE, "PROSE " + wrapped, "PROSE " + SECOND);
    }

    @Test
    void windowsLinesKeepTheirOffsets() {
        Article article = Copy.article(HEADLINE + "\r\n\r\n" + FIRST + "\r\n" + SECOND + "\r\n");

        assertThat(Copy.zones(article)).containsExactly("HEADLINE " + HEADLINE, "PROSE " + FIRST, "PROSE " + SECOND);
    }

    @Test
    void namesInAReleasesHeaderStayProse() {
        Article release = Copy.article(
                "Minister Lorry's Call with Minister Rassendyll",
                "Office of the Spokesperson\nThe following is attributable to Spokesperson Rose Lane:\n" + FIRST,
                null);

        assertThat(Copy.kindOf(release, "The following")).isEqualTo(Zone.Kind.PROSE);
        assertThat(Copy.kindOf(release, "Office of")).isEqualTo(Zone.Kind.BYLINE);
    }
}
