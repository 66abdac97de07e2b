package org.demarche.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Igor Volkov met Chen Bo. The Russian minister smiled. | The Russian minister | igor-volkov",
                "Igor Volkov met Chen Bo. Moscow's top diplomat smiled. | Moscow's top diplomat | igor-volkov",
                "Igor Volkov met Chen Bo. The two ministers smiled. | The two ministers | chen-bo igor-volkov",
                "Igor Volkov met Chen Bo. Both sides smiled. | Both sides | CHN RUS",
                "Paul Mercier spoke. The president left. | The president | paul-mercier",
                "Mary Stone spoke. The Secretary left. | The Secretary | mary-stone",
                "Igor Volkov spoke. The president left. | The president | ?",
                "Igor Volkov will meet his Chinese counterpart. | his Chinese counterpart | CHN",
                "Chen Bo spoke. Igor Volkov met his Chinese counterpart. | his Chinese counterpart | chen-bo",
                "A senior Turkish official spoke. | A senior Turkish official | TUR",
                "US officials spoke. | US officials | USA",
                "The Russian foreign ministry spoke. | The Russian foreign ministry | RUS",
                "The government of France spoke. | The government of France | FRA",
                "A spokesman for the Kremlin spoke. | A spokesman for the Kremlin | RUS",
                "China rejected it. The ministry spoke later. | The ministry | CHN",
                "The French defence minister, Claire Dupont, spoke. | The French defence minister | claire-dupont",
                "Igor Volkov spoke. No Russian president ever came. | Russian president | -"
            })
    void bindsDescriptions(String text, String words, String parties) {
        assertThat(Reading.meaning(text, words)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Igor Volkov met Chen Bo. He smiled. | He | igor-volkov",
                "Igor Volkov met Mary Stone. She smiled. | She | mary-stone",
                "Mary Stone met Igor Volkov. He smiled. | He | igor-volkov",
                "Paul Mercier wrote to Igor Volkov and his guest. | his | igor-volkov",
                "Ahead of his visit, Igor Volkov spoke. | his | igor-volkov",
                "Igor Volkov and Chen Bo met. They smiled. | They | chen-bo igor-volkov",
                "Luigi Rossi, an analyst, left. Igor Volkov speaking to a council called it old. He smiled. | He | igor-volkov",
                "US officials spoke to Igor Volkov. They left. | They | USA",
                "Russia rejected it while China agreed. They left. | They | ?",
                "The Kremlin denied it. It said the plan was old. | It | RUS",
                "The weather was good. He smiled. | He | ?"
            })
    void bindsPronouns(String text, String words, String parties) {
        assertThat(Reading.meaning(text, words)).isEqualTo(parties);
    }

    @Test
    void anAdministrationIsItsState() {
        String text = "Paul Mercier spoke. The Mercier administration agreed.";
        assertThat(Reading.meaning(text, "The Mercier administration")).isEqualTo("FRA");
        assertThat(Reading.meaning(text, "Mercier")).isEqualTo("paul-mercier");
    }

    @Test
    void linksLeadToTheName() {
        ResolvedText read = Reading.of("Igor Volkov came. The Russian minister smiled.");
        Mention described = read.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.DESCRIPTION)
                .findFirst()
                .orElseThrow();
        assertThat(described.link())
                .isNotNull()
                .extracting(link -> link.of(read.text().article()))
                .isEqualTo("Igor Volkov");
    }
}
