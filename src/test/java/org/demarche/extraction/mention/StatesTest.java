package org.demarche.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys of Russia and China met in Paris. | RUS CHN FRA",
                "The US-China talks were led by U.S. officials. | USA CHN",
                "A U.S.-led force left. | USA",
                "The Kremlin and the White House were silent. | RUS USA",
                "Tell us more about it, said the envoy from turkey farms. |",
                "Guinea-Bissau is not Guinea. | GNB GIN",
                "North Korean envoys were silent. | PRK",
                "Seoul was silent on the Korean demand. | KOR",
                "Kinshasa spoke for the Congolese side. | COD",
                "The Congolese side was silent. |",
                "The Biden administration was silent on British wishes. | GBR",
                // names inside longer names
                "The South China Sea is wide. |",
                "The Washington Post reported it. |",
                "The Paris Agreement holds. |",
                "They spoke of the Minsk agreements and the Minsk process. |",
                "The University of Paris and the Bank of China closed. |",
                "It cost 20 US dollars. |",
                "He spoke in Russian. |",
                "A Chinese initiative failed. | CHN",
                // not the state
                "Senator Ada Marsh of Georgia is a Republican. |",
                "Officials in Georgia met in Tbilisi. | GEO",
                "Nice words were said. |"
            })
    void findsStates(String text, String states) {
        assertThat(Reading.states(text)).isEqualTo(states == null ? "" : states);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow rejected the plan. | Moscow | state-metonym",
                "Moscow's plan failed. | Moscow | state-metonym",
                "Talks between Moscow and Beijing failed. | Beijing | state-metonym",
                "They met in Moscow. | Moscow | state-place",
                "They met in Sochi. | Sochi | state-place",
                "Russia rejected the plan. | Russia | state-name",
                "US envoys left. | US | state-adjective",
                "Russian envoys left. | Russian | state-adjective",
                "The Russians left. | Russians | state-demonym",
                "The Kremlin rejected the plan. | Kremlin | state-metonym"
            })
    void tellsActorsFromPlaces(String text, String words, String why) {
        assertThat(Reading.why(text, words)).isEqualTo(why);
    }
}
