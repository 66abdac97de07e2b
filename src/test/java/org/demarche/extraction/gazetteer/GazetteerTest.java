package org.demarche.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer SAMPLE = Gazetteer.load("gazetteer/");

    @ParameterizedTest
    @CsvSource({
        "US,USA",
        "U.S.,USA",
        "Turkey,TUR",
        "TURKEY,TUR",
        "Guinea-Bissau,GNB",
        "Guinea Bissau,GNB",
        "Turkiye,TUR"
    })
    void findsStates(String name, String iso3) {
        assertThat(SAMPLE.names().find(name)).isNotEmpty().allSatisfy(found -> assertThat(found)
                .isInstanceOfSatisfying(
                        StateName.class, s -> assertThat(s.iso3()).isEqualTo(iso3)));
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "who", "un", "Us", "reuters"})
    void takesWordsInSmallLettersForWords(String word) {
        assertThat(SAMPLE.names().find(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ömer Şahin", "Omer Sahin", "ÖMER ŞAHİN"})
    void findsPeopleHoweverSpelt(String name) {
        assertThat(SAMPLE.names().find(name)).singleElement().isInstanceOfSatisfying(KnownPerson.class, p -> assertThat(
                        p.name())
                .isEqualTo("Ömer Şahin"));
    }

    @Test
    void knowsWhoHeldAnOfficeWhen() {
        LocalDate during = LocalDate.of(2022, 6, 1);
        assertThat(SAMPLE.holders("USA", "foreign-minister", during))
                .extracting(KnownPerson::name)
                .containsExactly("Mary Stone");
        assertThat(SAMPLE.holders("USA", "foreign-minister", LocalDate.of(2019, 1, 1)))
                .isEmpty();
        KnownPerson stone = SAMPLE.people().withSurname("stone").get(0);
        assertThat(SAMPLE.officeAt(stone, during))
                .get()
                .extracting(Office::title)
                .isEqualTo("Secretary of State");
    }

    @Test
    void findsChineseSurnamesInFront() {
        assertThat(SAMPLE.people().withSurname("Chen"))
                .extracting(KnownPerson::name)
                .containsExactly("Chen Bo", "Chen Lihua");
    }

    @Test
    void namesFileLineAndColumnOfABadCell() {
        String tsv = "# sample\nid\tname\nx\n";
        assertThatThrownBy(() -> Table.read("offices.tsv", new BufferedReader(new StringReader(tsv)))
                        .rows()
                        .get(0)
                        .required("name"))
                .hasMessageContaining("offices.tsv, line 3, column name")
                .hasMessageContaining("fill it in");
    }

    @Test
    void refusesMoreCellsThanColumns() {
        assertThatThrownBy(() -> Table.read("t.tsv", new BufferedReader(new StringReader("id\tname\na\tb\tc\n"))))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("t.tsv, line 2");
    }

    @Test
    void loadsTheReferenceTables() {
        Gazetteer reference = Gazetteer.load();
        assertThat(reference.stateName("RUS")).isEqualTo("Russia");
        assertThat(reference.people().all()).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antony J. Blake | Antony Blake",
                "Lloyd J. Hart III | Lloyd Hart",
                "Ferdinand Reyes Jr. | Ferdinand Reyes"
            })
    void readsPlainNames(String name, String plain) {
        assertThat(PersonalName.plain(name)).isEqualTo(plain);
    }

    @Test
    void knowsWhatOnesSurnameCanBe() {
        assertThat(PersonalName.surnames("Samir al-Hadid", false)).containsExactly("al-Hadid", "Hadid");
        assertThat(PersonalName.surnames("Eva von der Heide", false))
                .isEqualTo(List.of("Heide", "der Heide", "von der Heide"));
        assertThat(PersonalName.surnames("Chen Bo", true)).containsExactly("Chen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jean-Yves Le Brun | jean-yves-le-brun",
                "Ömer Şahin | omer-sahin",
                "Лавров | lavrov",
                "O'Neil | oneil"
            })
    void slugsAreAscii(String name, String slug) {
        assertThat(Folding.slug(name)).isEqualTo(slug);
    }
}
