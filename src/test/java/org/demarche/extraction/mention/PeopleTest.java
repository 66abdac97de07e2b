package org.demarche.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.diplomacy.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // known people, however written
                "Igor Volkov arrived on Monday. | Igor Volkov RUS",
                "Igor Wolkow arrived on Monday. | Igor Volkov RUS",
                "Omer Sahin arrived on Monday. | Ömer Şahin TUR",
                // by surname: an office, or a high office and its state in the text
                "Secretary of State Stone arrived on Monday. | Mary Stone USA",
                "Mercier spoke in Paris about France. | Paul Mercier FRA",
                "The stones were heavy. |",
                "A Stone was laid in Sochi. |",
                // unknown people: titles, appositions, cues, callings
                "Italian Foreign Minister Luigi Rossi met nobody. | Luigi Rossi -",
                "French Defence Minister Claire Dupont spoke. | Claire Dupont FRA",
                "The French defence minister, Claire Dupont, spoke. | Claire Dupont FRA",
                "Claire Dupont, the French defence minister, spoke. | Claire Dupont FRA",
                "Claire Dupont, 61, spoke. | Claire Dupont -",
                "The report was read by analyst Tomas Berg. | Tomas Berg -",
                "It will rain, Tomas Berg said. | Tomas Berg -",
                "Minister of Defence of Ukraine Petro Danko spoke. | Petro Danko UKR",
                "US Ambassador to France Dorothy Lane spoke. | Dorothy Lane USA",
                "UN envoy Karl Brandt spoke. | Karl Brandt -",
                "Kremlin spokesman Oleg Titov declined. | Oleg Titov RUS",
                "President Anna Kovalenko, Foreign Minister Petro Danko, and Ambassador Lesia Bondar came. |"
                        + " Anna Kovalenko UKR; Petro Danko UKR; Lesia Bondar UKR",
                "Representatives Tom Fields, Ada Marsh, and Ian Wells signed. | Tom Fields -; Ada Marsh -; Ian Wells -",
                // parts of names
                "Italian Foreign Minister Di Rosso spoke to Luigi Di Rosso. | Luigi Di Rosso -",
                "Crown Prince Faisal bin Tariq al-Hamid spoke. | Faisal bin Tariq al-Hamid -",
                "Mr. Jean-Luc de la Tour left. | Jean-Luc de la Tour -",
                "General Frank M. Ross Jr. left. | Frank Ross -",
                // no people
                "The Paris Agreement was signed in June. |",
                "Foreign Minister of the Year was a prize. |",
                "The Green Valley Institute said on Monday that it closed. |",
                "World Health Organization officials met. |"
            })
    void findsPeople(String text, String people) {
        assertThat(Reading.people(text)).isEqualTo(people == null ? "" : people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Igor Volkov came. Volkov spoke. | Volkov | igor-volkov",
                "Chen Bo came. Spokeswoman Chen Lihua spoke. Chen added more. | Chen | chen-lihua",
                "Spokeswoman Chen Lihua spoke. Chen Bo came. Foreign Minister Chen left. | Chen | chen-bo",
                "Tomas Berg, an analyst, spoke. Berg left. | Berg | tomas-berg",
                "Volodymyr Hrytsenko, a lawyer, spoke. Hritsenko left. | Hritsenko | volodymyr-hrytsenko"
            })
    void carriesSurnames(String text, String words, String person) {
        assertThat(Reading.meaning(text, words)).isEqualTo(person);
    }

    @Test
    void keepsTitlesAndPossessivesOutOfAliases() {
        Person person = (Person)
                Reading.of("Former Russian Foreign Minister Igor Volkov’s plane landed. Mr. Volkov waved.")
                        .parties()
                        .stream()
                        .filter(Person.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(person.aliases()).containsExactly("Igor Volkov", "Volkov");
        assertThat(person.office()).isEqualTo("Foreign Minister");
    }

    @Test
    void takesTheTitleIntoThePhraseAndNestsItsState() {
        ResolvedText read = Reading.of("Russian Foreign Minister Igor Volkov left.");
        assertThat(read.unitsOf(0)).singleElement().satisfies(m -> assertThat(
                        m.phrase().of(read.text().article()))
                .isEqualTo("Russian Foreign Minister Igor Volkov"));
        assertThat(read.mentions()).filteredOn(Mention::nested).singleElement().satisfies(m -> assertThat(m.why())
                .isEqualTo("state-adjective"));
    }
}
