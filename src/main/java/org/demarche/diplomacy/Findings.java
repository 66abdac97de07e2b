package org.demarche.diplomacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that extraction found in one article. */
public record Findings(
        Header article,
        List<Person> people,
        List<Country> countries,
        List<Organisation> organisations,
        List<Meeting> meetings,
        List<Statement> statements,
        List<Doubt> doubts) {
    public Findings {
        people = List.copyOf(people);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
    }

    /**
     * Which article, with title, source and date as given or, where not given, as found in its text.
     *
     * @param text the text that offsets point into, only where the input held none as such (an HTML page)
     */
    public record Header(
            String id,
            String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable LocalDate publishedOn,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {}
}
