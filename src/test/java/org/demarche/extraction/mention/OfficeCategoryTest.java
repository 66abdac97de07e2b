package org.demarche.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCategoryTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # offices of states
            Foreign Minister                     | foreign-minister
            foreign ministers'                   |
            former Finnish foreign minister      | foreign-minister
            External Affairs Minister            | foreign-minister
            Minister of Foreign Affairs of Chad  | foreign-minister
            deputy foreign minister              | deputy-foreign-minister
            Deputy External Affairs Minister     | deputy-foreign-minister
            Deputy Prime Minister and Foreign Minister | deputy-head foreign-minister
            vice president                       | deputy-head organisation-head
            Vice-President                       | deputy-head organisation-head
            acting deputy prime minister         | deputy-head
            Defence Secretary                    | defence-minister
            secretary of state for defence       | defence-minister
            Secretary of State for Transport     | other-minister foreign-minister
            deputy finance minister              | official
            under President                      | head-of-state organisation-head judge
            Chancellor of the Exchequer          | finance-minister
            Prime Minister                       | head-of-government
            Prime Minister of Greenland          | official
            ex-prime minister                    | head-of-government
            president-elect                      | head-of-state
            national security advisor            | national-security-adviser
            Minister for Women                   | foreign-minister defence-minister finance-minister other-minister head-of-government
            # several rows share the words
            Foreign Secretary                    | foreign-minister deputy-foreign-minister
            Indian Foreign Secretary             | deputy-foreign-minister
            Pakistan's Foreign Secretary         | deputy-foreign-minister
            British Foreign Secretary            | foreign-minister
            Secretary of State                   | foreign-minister other-minister head-of-government
            Vatican Secretary of State           | head-of-government
            US Secretary of State                | foreign-minister
            High Representative                  | organisation-head envoy
            High Representative for Bosnia and Herzegovina | envoy
            General Secretary                    | official head-of-state organisation-head
            President of Iran                    | head-of-state
            President of the European Commission | organisation-head
            # organisations
            Secretary-General                    | organisation-head national-security-adviser
            U.N. Secretary General               | organisation-head
            NATO Secretary-General               | organisation-head
            Director General                     | organisation-head
            # monarchs, and words that only look like it
            emperor                              | monarch
            King                                 | monarch
            viking                               |
            kingdom's envoy                      | envoy ambassador
            kingpin                              |
            champion                             |
            MP                                   | legislator
            # the head of the phrase counts
            spokesman for the foreign minister   | spokesperson
            the foreign minister's spokeswoman   | spokesperson
            Adviser to the President             | official
            presidential envoy                   | envoy ambassador
            Attorney General                     | official other-minister
            Lieutenant General                   | military
            # no office
            Mr.                                  |
            professor                            |
            lawyer                               |
            """)
    void namesTheCategoriesOfATitle(String title, String categories) {
        assertThat(String.join(" ", OfficeCategory.named(title))).isEqualTo(categories == null ? "" : categories);
    }

    @Test
    void whoeverBearsATitleOfStateMayBeListedAsAnOfficial() {
        assertThat(OfficeCategory.of("Foreign Minister")).containsExactly("foreign-minister", "official");
        assertThat(OfficeCategory.of("Intelligence Chief")).containsExactly("official");
        assertThat(OfficeCategory.of("professor")).isEmpty();
        assertThat(OfficeCategory.of(null)).isEmpty();
    }

    @Test
    void aPresidentIsAStatesBeforeAnOrganisations() {
        List<String> president = OfficeCategory.of("President");
        assertThat(president).startsWith("head-of-state").contains("organisation-head");
        assertThat(president).last().isEqualTo("official");
    }
}
