package org.demarche.extraction.gazetteer;

/** A table of seeds/reference that cannot be used; the message names file, line, column and cure. */
public final class GazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GazetteerException(String table, int line, String column, String problem) {
        super(table + ", line " + line + ", column " + column + ": " + problem);
    }
}
