package org.demarche.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;

/** Logging before Spring Boot takes it over, or without it: nothing but warnings, since standard output belongs to the findings. */
final class Logging {
    private Logging() {}

    /** To be called before other threads log. */
    static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }
}
