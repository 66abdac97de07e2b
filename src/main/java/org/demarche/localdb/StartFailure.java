package org.demarche.localdb;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why the server did not start: its own last lines, where the rest stands, and the cure. */
record StartFailure(ServerHome home, LogTail console, LogTail log, LogTail debug) {
    private static final int LINES = 15;
    private static final int FAULTS = 4;
    private static final Pattern FAULT = Pattern.compile("\\bERROR\\b|^Caused by:|Exception: ");

    private static final List<Cure> CURES = List.of(
            new Cure(
                    "Unrecognized setting|Error evaluating value for setting|declared multiple times|SettingValueException",
                    "correct the setting named above"),
            new Cure(
                    "InvalidPasswordException|password must|password cannot",
                    "give another password (demarche.neo4j.password), or none for a generated one"),
            new Cure(
                    "Neo\\.ClientError\\.Security",
                    "give the password this database was made with (demarche.neo4j.password, or none if it was generated), or move the folder away to start anew"),
            new Cure(
                    "Address already in use|BindException|PortBindException",
                    "name other ports (--demarche.neo4j.bolt-port=0 --demarche.neo4j.http-port=0 take any free ones)"),
            new Cure(
                    "FileLockException|Another process may be using",
                    "end the process that uses this store, or name another folder (--demarche.data=...)"),
            new Cure(
                    "OutOfMemoryError|Could not reserve enough space|Invalid maximum heap|exceeds physical memory",
                    "set heap and page cache to sizes that fit this machine"),
            new Cure("No space left on device", "make room on the disk"),
            new Cure(
                    "NoClassDefFoundError|ClassNotFoundException|NoSuchMethodError|zip END header|error in opening zip file",
                    "the server's jars are incomplete: delete that folder so that it is filled again, or name another (demarche.neo4j.lib)"),
            new Cure("UnsupportedClassVersionError|UnsupportedOperationException", "run Demarche with Java 17 or 21"),
            new Cure(
                    "StoreUpgrade|store version|StoreFailure|corrupt|inconsistent|Unable to start|DatabaseUnavailable|recover|MetaData|NoSuchFileException",
                    "the store cannot be read: restore it from a copy, or move that folder away and ingest again"));

    private record Cure(Pattern sign, String text) {
        Cure(String sign, String text) {
            this(Pattern.compile(sign), text);
        }
    }

    static StartFailure watching(ServerHome home) {
        return new StartFailure(
                home,
                LogTail.whole(home.consoleLog()),
                LogTail.fromNow(home.neo4jLog()),
                LogTail.fromNow(home.debugLog()));
    }

    LocalNeo4jException because(String reason) {
        List<String> said = said();
        return new LocalNeo4jException("The local Neo4j server in " + home.path() + " did not start: " + reason + "\n"
                + said.stream().map(line -> "    " + line + "\n").collect(Collectors.joining())
                + "Logs: " + home.neo4jLog() + " and beside it " + name(home.consoleLog()) + ", "
                + name(home.debugLog()) + ".\n"
                + "Cure: " + cure(reason, said)
                + "; or use a server of your own (NEO4J_URI=...).");
    }

    /** The console and Neo4j's log as they end, then the last faults of its debug log, where alone the cause of a broken store stands. */
    private List<String> said() {
        List<String> faults = LogTail.last(
                debug.lines().stream()
                        .filter(line -> FAULT.matcher(line).find())
                        .toList(),
                FAULTS);
        List<String> logged = Stream.concat(console.lines().stream(), log.lines().stream())
                .filter(line -> !line.startsWith("\tat "))
                .toList();
        return Stream.concat(LogTail.last(logged, LINES - faults.size()).stream(), faults.stream())
                .toList();
    }

    private static String cure(String reason, List<String> said) {
        String text = reason + "\n" + String.join("\n", said);
        return CURES.stream()
                .filter(cure -> cure.sign.matcher(text).find())
                .map(Cure::text)
                .findFirst()
                .orElse("read these logs");
    }

    private static Path name(Path file) {
        return file.getFileName();
    }
}
