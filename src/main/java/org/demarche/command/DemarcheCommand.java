package org.demarche.command;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole; without a subcommand it serves. */
@Command(
        name = "demarche",
        description = {
            "Reads the news and keeps the diplomacy in it: who met whom, who said what to whom,",
            "as a Neo4j graph in which every fact opens the sentence it came from."
        },
        subcommands = {ServeCommand.class, IngestCommand.class, ExtractCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[serve | ingest | extract]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche                                  serve, with a local Neo4j started for you",
            "  demarche ingest news.jsonl wires/         put articles into the graph",
            "  demarche extract article.txt              findings as JSON, no database",
            "  curl -s article.html | demarche extract -",
            "",
            "demarche help COMMAND tells more. Exit status: 0 done, 1 some articles failed, 2 usage."
        })
public final class DemarcheCommand {
    /** Runs a command line to its end and gives the exit status. */
    public static int run(String... arguments) {
        Logging.quiet();
        return new CommandLine(new DemarcheCommand())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new UsageErrors())
                .execute(withDefault(arguments));
    }

    /** {@code serve} is the default, also where only settings are given. */
    private static String[] withDefault(String... arguments) {
        boolean settingsOnly = Arrays.stream(arguments).allMatch(a -> a.startsWith("--") && a.contains("="));
        if (!settingsOnly) {
            return arguments;
        }
        String[] all = new String[arguments.length + 1];
        all[0] = "serve";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
