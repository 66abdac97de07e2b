package org.demarche;

import org.demarche.command.DemarcheCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; {@code org.demarche.command} has its subcommands. */
@SpringBootApplication
public class Demarche {
    public static void main(String[] arguments) {
        System.exit(DemarcheCommand.run(arguments));
    }
}
