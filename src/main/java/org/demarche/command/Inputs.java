package org.demarche.command;

import java.util.List;

/** What the commands that read articles take. */
final class Inputs {
    static final String DESCRIPTION =
            "Articles: .jsonl (one a line: id?, title?, text or html, url?, source?, publishedOn?, language?), .txt, .md, .html,"
                    + " RSS or Atom .xml, .gz of these, a folder, an address, - for standard input.";

    private Inputs() {}

    /** Settings that stand where a path is expected are a slip worth telling. */
    static void check(List<String> inputs) {
        inputs.stream().filter(input -> input.isBlank()).findFirst().ifPresent(input -> {
            throw new IllegalArgumentException("An empty path was given; name a file, a folder, an address or -");
        });
    }
}
