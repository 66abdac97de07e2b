package org.demarche.localdb;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of {@code neo4j.conf}: a small server for one machine, reached from it alone, that reports home to nobody. */
final class ServerConfiguration {
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("dbms.security.auth_enabled", "true"),
            Map.entry("server.default_listen_address", "127.0.0.1"),
            Map.entry("server.default_advertised_address", "localhost"),
            Map.entry("server.https.enabled", "false"),
            Map.entry("dbms.usage_report.enabled", "false"),
            Map.entry("client.allow_telemetry", "false"),
            // Without these two an empty store takes 517 MB, and stopping takes 10 s.
            Map.entry("db.tx_log.preallocate", "false"),
            Map.entry("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0"));

    private ServerConfiguration() {}

    static String text(LocalNeo4jSettings settings, FreePorts ports) {
        Map<String, String> lines = new TreeMap<>(ALWAYS);
        lines.put("server.bolt.listen_address", "127.0.0.1:" + ports.bolt());
        lines.put("server.bolt.advertised_address", "localhost:" + ports.bolt());
        lines.put("server.http.listen_address", "127.0.0.1:" + ports.http());
        lines.put("server.http.advertised_address", "localhost:" + ports.http());
        lines.put("server.memory.pagecache.size", settings.pageCache());
        lines.putAll(settings.extra());
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining("", "# Written by Demarche at every start: changes are lost.\n", ""));
    }
}
