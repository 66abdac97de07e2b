package org.demarche.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Any number of short articles on meetings of well-known ministers, the same for the same number. */
final class ManyArticles {
    private static final List<String> MINISTERS = List.of(
            "Kenyan Foreign Minister Musalia Mudavadi",
            "Portuguese Foreign Minister Paulo Rangel",
            "Swiss Foreign Minister Ignazio Cassis",
            "Indian External Affairs Minister Subrahmanyam Jaishankar",
            "Indonesian Foreign Minister Retno Marsudi",
            "Egyptian Foreign Minister Sameh Shoukry",
            "Brazilian Foreign Minister Mauro Vieira",
            "Norwegian Foreign Minister Espen Barth Eide",
            "Saudi Foreign Minister Faisal bin Farhan");
    private static final List<String> CITIES =
            List.of("Geneva", "Nairobi", "Lisbon", "Cairo", "Oslo", "Jakarta", "Bern");

    private ManyArticles() {}

    static String jsonLines(int number) {
        return IntStream.range(0, number).mapToObj(ManyArticles::article).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String article(int i) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 300);
        String host = MINISTERS.get(i % MINISTERS.size());
        String guest = MINISTERS.get((i + 1 + i / 11 % (MINISTERS.size() - 1)) % MINISTERS.size());
        String city = CITIES.get(i % CITIES.size());
        String text =
                "%s met %s in %s on %s. \"We agreed on step %d of our plan,\" the ministry quoted him as saying.\n"
                        .formatted(
                                host,
                                guest,
                                city,
                                day.getDayOfWeek()
                                        .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH),
                                i);
        return new JsonMapper()
                .createObjectNode()
                .put("id", "many-" + i)
                .put("title", "Ministers meet in " + city)
                .put("text", text)
                .put("publishedOn", day.toString())
                .put("source", "Source " + i % 5)
                .toString();
    }
}
