package org.demarche;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; {@code org.demarche.command} holds its subcommands. */
@SpringBootApplication
public class Demarche {
    public static void main(String[] args) {
        SpringApplication.run(Demarche.class, args);
    }
}
