package org.demarche.graph.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as the sum of what articles say. */
final class PersonProfile {
    /**
     * What articles that agree on name, state and office say.
     *
     * @param latest day of publication and id of the last of these articles; sorts as text
     */
    record Said(
            @Nullable String name,
            @Nullable String country,
            @Nullable String office,
            long articles,
            List<String> aliases,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            String latest) {}

    /** An office held for a state, with the days of publication between which the news said so. */
    record Service(
            String country,
            String office,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen) {}

    private final String id;
    private final List<Said> said;

    PersonProfile(String id, List<Said> said) {
        this.id = id;
        this.said = said.stream()
                .sorted(Comparator.comparing(Said::latest).reversed())
                .toList();
    }

    /** Name of most articles; state and office of the latest that gives an office, else of the latest that gives a state. */
    Map<String, Object> facts() {
        Said current = current();
        return Row.of("id", id)
                .with("name", name())
                .with("aliases", List.copyOf(aliases()))
                .with("country", current == null ? null : current.country())
                .with("office", current == null ? null : current.office())
                .map();
    }

    List<Service> services() {
        Map<String, Service> services = new TreeMap<>();
        for (Said s : said) {
            String country = s.country();
            String office = s.office();
            if (country != null && office != null) {
                Service service = new Service(country, office, s.firstSeen(), s.lastSeen());
                services.merge(country + " " + office, service, PersonProfile::join);
            }
        }
        return List.copyOf(services.values());
    }

    private @Nullable Said current() {
        return said.stream()
                .filter(s -> s.office() != null)
                .findFirst()
                .or(() -> said.stream().filter(s -> s.country() != null).findFirst())
                .orElse(null);
    }

    private String name() {
        Map<String, Long> votes = said.stream()
                .filter(s -> s.name() != null)
                .collect(Collectors.groupingBy(
                        s -> String.valueOf(s.name()), TreeMap::new, Collectors.summingLong(Said::articles)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Parties.standIn(id));
    }

    private SortedSet<String> aliases() {
        SortedSet<String> aliases = new TreeSet<>();
        said.forEach(s -> aliases.addAll(s.aliases()));
        return aliases;
    }

    private static Service join(Service a, Service b) {
        return new Service(
                a.country(),
                a.office(),
                extreme(a.firstSeen(), b.firstSeen(), -1),
                extreme(a.lastSeen(), b.lastSeen(), 1));
    }

    private static @Nullable LocalDate extreme(@Nullable LocalDate a, @Nullable LocalDate b, int sign) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) * sign >= 0 ? a : b;
    }
}
