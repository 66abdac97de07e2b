package org.demarche.extraction.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The categories of seeds/reference/people.tsv that the words of an office can mean. */
final class OfficeCategory {
    private OfficeCategory() {}

    /**
     * The categories an office's words fit, the most fitting first; empty when they say nothing (an honorific, a calling).
     *
     * @param office in any case, with or without its state
     */
    static List<String> of(@Nullable String office) {
        if (office == null) {
            return List.of();
        }
        String o = office.toLowerCase(Locale.ROOT);
        if (has(o, "spokes")) {
            return List.of("spokesperson");
        }
        if (has(
                o,
                "deputy foreign",
                "vice foreign",
                "deputy minister of foreign",
                "deputy secretary",
                "under secretary",
                "undersecretary",
                "assistant secretary",
                "assistant foreign")) {
            return List.of("deputy-foreign-minister", "official", "envoy");
        }
        if (has(
                o,
                "foreign minister",
                "foreign secretary",
                "secretary of state",
                "top diplomat",
                "chief diplomat",
                "external affairs",
                "minister of foreign",
                "minister for foreign",
                "foreign affairs minister")) {
            return List.of("foreign-minister");
        }
        if (has(o, "vice president", "vice-president", "deputy prime", "vice premier")) {
            return List.of("deputy-head");
        }
        if (has(o, "defence", "defense")) {
            return List.of("defence-minister");
        }
        if (has(o, "national security ad")) {
            return List.of("national-security-adviser");
        }
        return plain(o);
    }

    private static List<String> plain(String o) {
        if (has(o, "prime minister", "premier", "chancellor", "taoiseach")) {
            return List.of("head-of-government");
        }
        if (has(o, "president")) {
            return List.of("head-of-state", "organisation-head");
        }
        if (has(o, "king", "queen", "emir", "sultan", "prince", "monarch")) {
            return List.of("monarch", "head-of-state", "head-of-government", "deputy-head");
        }
        if (has(o, "opposition")) {
            return List.of("opposition");
        }
        if (has(o, "leader", "ruler", "dictator", "strongman")) {
            return List.of("head-of-state", "head-of-government", "monarch");
        }
        if (has(o, "ambassador")) {
            return List.of("ambassador");
        }
        if (has(o, "envoy", "representative")) {
            return List.of("envoy", "ambassador");
        }
        if (has(o, "diplomat")) {
            return List.of("foreign-minister", "deputy-foreign-minister", "ambassador", "envoy");
        }
        return lesser(o);
    }

    private static List<String> lesser(String o) {
        if (has(o, "finance", "treasury", "exchequer")) {
            return List.of("finance-minister");
        }
        if (has(o, "minister", "secretary")) {
            return List.of(
                    "foreign-minister", "defence-minister", "finance-minister", "other-minister", "head-of-government");
        }
        if (has(o, "senator", "congress", "lawmaker", "speaker", "mp")) {
            return List.of("legislator");
        }
        if (has(o, "general", "commander", "admiral", "colonel", "chief of staff")) {
            return List.of("military");
        }
        return List.of();
    }

    private static boolean has(String office, String... words) {
        for (String word : words) {
            if (office.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
