package org.demarche.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.article.Span;
import org.demarche.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest {
    private static final TextParser PARSER = TextParser.load();

    static ParsedText parse(String text) {
        Article article = new Article("a", "", text, null, null, null, null, false);
        Zone prose = new Zone(Span.text(0, text.length()), Zone.Kind.PROSE);
        return PARSER.parse(article, new Layout(List.of(prose), null, null, null, null));
    }

    private static List<String> sentences(String text) {
        ParsedText parsed = parse(text);
        return parsed.sentences().stream()
                .map(s -> s.span().of(parsed.article()))
                .toList();
    }

    private static List<String> tokens(String text) {
        ParsedText parsed = parse(text);
        return parsed.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Volkov met Gen. Petra K. Lang in St. Petersburg on Jan. 5.",
                "The U.S. Secretary of State spoke with Antony J. Blake in Washington.",
                "“Will you come?” the minister asked his guest.",
                "\"It will be signed.\" Volkov said on Monday.",
                "He spoke of No. 10 and of the G.C.C. members.",
                "The plan ... is dead, she said.",
                "Talks began at 9 a.m. on Friday."
            })
    void staysOneSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left.|The talks go on.",
                "He came from the U.S.|The minister came from Rome.",
                "“We agree.”|The others did not.",
                "'I do.'|'(He) will pay for it,' she said.",
                "“We came. ”|“We saw.”",
                "Was it signed?|Nobody knew!|It was."
            })
    void splitsWhereSentencesEnd(String text) {
        assertThat(sentences(text.replace("|", " "))).containsExactly(text.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Moscow’s envoy | Moscow 's envoy",
                "They don’t agree. | They do n't agree .",
                "The U.S.-led talks | The U.S.-led talks",
                "the states' rights | the states ' rights",
                "“Yes,” he said—twice. | \" Yes , \" he said — twice .",
                "US$3.5 billion (about 3%) | US $ 3.5 billion ( about 3 % )",
                "Al-Assad, 71-year-old Le Drian | Al-Assad , 71-year-old Le Drian",
                "Lavrov/Wang ... Mr. Hill Jr. | Lavrov / Wang ... Mr. Hill Jr."
            })
    void splitsTokensAsThePennTreebank(String text, String tokens) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
    }

    @Test
    void keepsOffsetsOfTheTextAsGiven() {
        String text = "  “Żółć” –\u00a0said  Volkov’s  aide… \n\n\tThen\u2028he left 🙂 town.";
        ParsedText parsed = parse(text);
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                String written = text.substring(token.start(), token.end());
                assertThat(PennForms.straight(written)).isEqualTo(token.form());
            }
        }
        assertThat(parsed.sentences()).hasSize(3);
    }

    @Test
    void numbersParagraphsByLine() {
        List<Sentence> sentences = parse("One came. Two left.\nThree stayed.").sentences();
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }

    @Test
    void joinsHardWrappedLines() {
        String text = """
                The foreign ministers of the two neighbouring countries met on
                Tuesday in the border town, where they spoke about the river and
                the dam that is being built on it by a company from a third
                country which had been chosen without asking the people in the
                valley below.""";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void leavesOutOtherLanguages() {
        ParsedText german =
                parse("Der Außenminister traf am Dienstag seinen Kollegen in der Hauptstadt und sprach mit ihm"
                        + " über die Lage an der Grenze sowie über die Wirtschaft der beiden Länder.");
        assertThat(german.language()).isEqualTo("deu");
        assertThat(german.sentences()).isEmpty();
        assertThat(german.doubts()).extracting("kind").containsExactly("not-english");
    }

    @Test
    void readsTheEnglishPartOfAMixedPage() {
        String english =
                "The foreign minister met his colleague in the capital on Tuesday and spoke with him about the border"
                        + " and about the trade of the two countries, which has grown for years.";
        String russian = "Министр иностранных дел встретился во вторник со своим коллегой в столице и обсудил с ним"
                + " положение на границе и торговлю.";
        assertThat(sentences(english + "\n" + russian)).containsExactly(english);
    }
}
