package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ZENDA, Mar 30 (AFP/Reuters): | ZENDA, Mar 30 (AFP/Reuters) | ZENDA | AFP,Reuters | 2024-03-30",
                "MOSCOW, December 27. /TASS/. | MOSCOW, December 27. /TASS/ | MOSCOW | TASS | 2023-12-27",
                "WASHINGTON (AP) — | WASHINGTON (AP) | WASHINGTON | AP | ",
                "Tokyo, Jan. 5 (Jiji Press)-- | Tokyo, Jan. 5 (Jiji Press) | Tokyo | Jiji Press | 2024-01-05",
                "NEW DELHI: | NEW DELHI | NEW DELHI | | ",
                "LONDON, 12 March 2020 (Reuters) - | LONDON, 12 March 2020 (Reuters) | LONDON | Reuters | 2020-03-12",
                "Beijing, Mar 22 (PTI) | Beijing, Mar 22 (PTI) | Beijing | PTI | 2024-03-22",
                "UNITED NATIONS, Sept 3 (Xinhua) -- | UNITED NATIONS, Sept 3 (Xinhua) | UNITED NATIONS | Xinhua | 2023-09-03",
                "KYIV, Ukraine (AP) — | KYIV, Ukraine (AP) | KYIV | AP | ",
                "ST. JOHN'S, Antigua, Monday, March 4 (AP) – | ST. JOHN'S, Antigua, Monday, March 4 (AP) | ST. JOHN'S | AP | 2024-03-04",
                "Moscow, 5 March 2021 – | Moscow, 5 March 2021 | Moscow | | 2021-03-05",
                "SEOUL, March 4 (Yonhap) -- | SEOUL, March 4 (Yonhap) | SEOUL | Yonhap | 2024-03-04",
                "Geneva (AFP) - | Geneva (AFP) | Geneva | AFP | ",
                "ISLAMABAD — | ISLAMABAD | ISLAMABAD | | ",
            })
    void beforeTheFirstParagraph(
            String written, String span, String place, @Nullable String agencies, @Nullable LocalDate day) {
        Article article = Copy.article("", written + " " + Copy.FIRST, PUBLISHED);

        Layout layout = Layout.of(article);

        assertThat(layout.dateline()).isNotNull().satisfies(dateline -> {
            assertThat(dateline.span().of(article)).isEqualTo(span);
            assertThat(dateline.place()).isEqualTo(place);
            assertThat(dateline.agencies()).isEqualTo(agencies == null ? List.of() : List.of(agencies.split(",")));
            assertThat(dateline.date()).isEqualTo(day);
        });
        assertThat(Copy.zones(article)).containsExactly("DATELINE " + written, "PROSE " + Copy.FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Beijing (AFP) April 9, 2024 | Beijing | 2024-04-09",
                "Moscow, 5 March 2021 | Moscow | 2021-03-05",
                "GENEVA, 5 March 2021 | GENEVA | 2021-03-05",
            })
    void onALineOfItsOwn(String line, String place, LocalDate day) {
        Article article = Copy.article("", Copy.HEADLINE + "\n" + line + "\n\n" + Copy.FIRST, null);

        Layout layout = Layout.of(article);

        assertThat(Copy.kindOf(article, line)).isEqualTo(Zone.Kind.DATELINE);
        assertThat(layout.dateline()).isNotNull().satisfies(found -> assertThat(found.place())
                .isEqualTo(place));
        assertThat(layout.publishedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 5 - a Tuesday - ",
                "MINISTER LORRY: ",
                "QUESTION: ",
                "BREAKING: ",
                "MR LORRY: ",
                "Bridge Building Council (BBC2) - ",
                "In Zenda, 5 March is a holiday, and ",
                "Zenda - the old town - ",
                "Tuesday, March 5 - ",
                "Institute of Bridges (IOB) - ",
                "Second Round of Talks (Draft): ",
                "EU ministers - all but one - ",
                "FACT SHEET: ",
            })
    void noDateline(String start) {
        Article article = Copy.article(start + Copy.FIRST);

        assertThat(Layout.of(article).dateline()).isNull();
        assertThat(Copy.zones(article)).containsExactly("PROSE " + start + Copy.FIRST);
    }

    @Test
    void turnsOfATranscriptAreNoDatelines() {
        Article article = Copy.article("LORRY: " + Copy.FIRST + "\nRASSENDYLL: " + Copy.SECOND);
        assertThat(Layout.of(article).dateline()).isNull();
    }

    @Test
    void aSecondReportHasItsOwnDateline() {
        Article article = Copy.article("ZENDA (AP) — " + Copy.FIRST + "\n" + "STRELSAU (AP) — " + Copy.SECOND);

        assertThat(Copy.zones(article))
                .containsExactly(
                        "DATELINE ZENDA (AP) —",
                        "PROSE " + Copy.FIRST,
                        "DATELINE STRELSAU (AP) —",
                        "PROSE " + Copy.SECOND);
    }

    @ParameterizedTest
    @CsvSource({"Dec 30, 2024-01-02, 2023-12-30", "Jan 3, 2023-12-29, 2024-01-03", "Feb 30, 2024-01-02,", "July 1, , "})
    void theYearIsThatOfTheNearestDay(String written, @Nullable LocalDate published, @Nullable LocalDate day) {
        assertThat(WrittenDay.of(written).near(published)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept. 3rd, 2023 | 2023-09-03",
                "3 of May 2023   | 2023-05-03",
                "03.05.2023      | 2023-05-03",
                "2023-05-03      | 2023-05-03",
                "1 August 1999   | 1999-08-01",
            })
    void writtenDays(String written, LocalDate day) {
        assertThat(WrittenDay.of(written).near(null)).isEqualTo(day);
    }
}
