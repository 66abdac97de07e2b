package org.demarche.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Settings of the service on the command line, {@code --server.port=9090}, handed on to Spring Boot as they stand. */
final class Settings {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec mixee;

    @Unmatched
    private List<String> given = new ArrayList<>();

    /** The settings, checked for their form. */
    String[] toArguments() {
        for (String setting : given) {
            if (!setting.matches("--[a-z][a-zA-Z0-9.-]*=.*")) {
                throw new ParameterException(
                        commandLine(), "Unknown option: '" + setting + "' (settings are written --name=value)");
            }
        }
        return given.toArray(String[]::new);
    }

    private CommandLine commandLine() {
        if (mixee == null) {
            throw new IllegalStateException("picocli sets the command");
        }
        return mixee.commandLine();
    }
}
