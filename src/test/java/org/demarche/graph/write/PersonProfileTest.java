package org.demarche.graph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonProfileTest {
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    @Test
    void theLatestOfficeStandsAndAllAreServed() {
        PersonProfile profile = new PersonProfile(
                "person:x",
                List.of(
                        said("X. Ample", "FIN", "envoy", 3, SPRING, SUMMER, List.of("Ample")),
                        said("Xa Ample", "FIN", "foreign minister", 1, SUMMER, AUTUMN, List.of("Xa", "Ample")),
                        said("Xa Ample", "EST", null, 1, AUTUMN, AUTUMN.plusDays(1), List.of())));
        assertThat(profile.facts())
                .containsEntry("name", "X. Ample")
                .containsEntry("country", "FIN")
                .containsEntry("office", "foreign minister")
                .containsEntry("aliases", List.of("Ample", "Xa"));
        assertThat(profile.services())
                .containsExactly(
                        new PersonProfile.Service("FIN", "envoy", SPRING, SUMMER),
                        new PersonProfile.Service("FIN", "foreign minister", SUMMER, AUTUMN));
    }

    @Test
    void oneOfficeUnderSeveralNamesIsServedOnce() {
        PersonProfile profile = new PersonProfile(
                "person:x",
                List.of(
                        said("X", "FIN", "envoy", 1, SUMMER, AUTUMN, List.of()),
                        said("Xa", "FIN", "envoy", 1, SPRING, SUMMER, List.of())));
        assertThat(profile.services()).containsExactly(new PersonProfile.Service("FIN", "envoy", SPRING, AUTUMN));
    }

    @Test
    void whoIsNeverNamedIsCalledByTheId() {
        PersonProfile profile =
                new PersonProfile("person:x-ample", List.of(said(null, null, null, 1, SPRING, SPRING, List.of())));
        assertThat(profile.facts()).containsEntry("name", "x-ample").doesNotContainKeys("country", "office");
    }

    private static PersonProfile.Said said(
            @Nullable String name,
            @Nullable String country,
            @Nullable String office,
            long articles,
            LocalDate first,
            LocalDate last,
            List<String> aliases) {
        return new PersonProfile.Said(name, country, office, articles, aliases, first, last, last + " article:1");
    }
}
