package org.demarche.graph.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the id of a party tells: its type, and for a state its codes. */
final class Parties {
    /** ISO 3166-1 alpha-3 to alpha-2, with the code in use for Kosovo, which the standard leaves to its users. */
    private static final Map<String, String> ISO2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    iso2 -> new Locale.Builder().setRegion(iso2).build().getISO3Country(), Function.identity()));

    private static final Map<String, String> TYPES =
            Map.of("person", "Person", "country", "Country", "organisation", "Organisation");

    private Parties() {}

    static String country(String iso3) {
        return "country:" + iso3;
    }

    static boolean isPerson(String id) {
        return id.startsWith("person:");
    }

    /** The name until an article gives one: what stands after the colon. */
    static String standIn(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    static Map<String, Object> row(String id) {
        String prefix = id.substring(0, Math.max(0, id.indexOf(':')));
        String type = TYPES.get(prefix);
        if (type == null) {
            throw new IllegalArgumentException(
                    "The id of a party starts with person:, country: or organisation:, not \"" + id + "\"");
        }
        Row facts = Row.of("name", standIn(id));
        if (type.equals("Country")) {
            facts.with("iso3", standIn(id)).with("iso2", iso2(standIn(id)));
        }
        return Row.of("id", id).with("type", type).with("facts", facts.map()).map();
    }

    private static String iso2(String iso3) {
        return iso3.equals("XKX") ? "XK" : ISO2.getOrDefault(iso3, "");
    }
}
