package org.demarche.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Settings of the service on the command line, {@code --server.port=9090}, handed on to Spring Boot as they stand. */
final class Settings {
    private Settings() {}

    /** What is left of a command line, checked to be settings. */
    static String[] of(CommandLine command, List<String> left) {
        left.stream()
                .filter(word -> !word.matches("--[a-z][a-zA-Z0-9.-]*=.*"))
                .findFirst()
                .ifPresent(word -> {
                    throw new ParameterException(
                            command, "Unknown: '" + word + "' (settings are written --name=value)");
                });
        return left.toArray(String[]::new);
    }
}
