package org.demarche.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/** Who took part as what: {@code host}, {@code visitor} or {@code participant}. */
final class Roles {
    private Roles() {}

    /**
     * Hosts are those named so. In a visit all others travel, save the visited state; where neither a host nor the visited state is
     * known, people travel and states stay what they are.
     *
     * @param country the state where it took place, ISO 3166-1 alpha-3
     */
    static Map<String, String> of(
            Meeting.Kind kind, List<String> participants, Collection<String> hosts, @Nullable String country) {
        String visited = "country:" + country;
        boolean known = !hosts.isEmpty() || participants.contains(visited);
        Map<String, String> roles = new TreeMap<>();
        for (String id : participants) {
            boolean travels = kind == Meeting.Kind.VISIT && !id.equals(visited) && (known || id.startsWith("person:"));
            roles.put(id, hosts.contains(id) ? "host" : travels ? "visitor" : "participant");
        }
        return roles;
    }
}
