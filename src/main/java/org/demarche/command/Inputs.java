package org.demarche.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the commands that read articles take. */
final class Inputs {
    static final String DESCRIPTION =
            "Articles: .jsonl (one a line: id?, title?, text or html, url?, source?, publishedOn?, language?), .txt, .md, .html,"
                    + " RSS or Atom .xml, .gz of these, a folder, an address, - for standard input.";

    private Inputs() {}

    /** Refuses what can only be a slip. */
    static void check(CommandLine command, List<String> inputs, int threads) {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(command, "An empty path was given; name a file, a folder, an address or -");
        }
        if (threads < 1) {
            throw new ParameterException(command, "--threads=" + threads + " is too few; at least 1 is needed");
        }
    }
}
