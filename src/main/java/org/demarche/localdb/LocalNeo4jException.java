package org.demarche.localdb;

import java.io.Serial;

/** The local database cannot be had; the message says what was tried, where to look, and the cure. */
public final class LocalNeo4jException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    LocalNeo4jException(String message) {
        super(message);
    }

    LocalNeo4jException(String message, Throwable cause) {
        super(message, cause);
    }
}
