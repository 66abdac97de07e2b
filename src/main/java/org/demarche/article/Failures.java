package org.demarche.article;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says of an exception what is wrong with the input, and the cure. */
final class Failures {
    private Failures() {}

    static Item.Failed of(Place place, Exception e) {
        if (e instanceof BadArticleException bad && bad.line() != null) {
            return new Item.Failed(new Place(place.file(), bad.line()), reason(e));
        }
        return new Item.Failed(place, reason(e));
    }

    private static String reason(Exception e) {
        if (e instanceof BadArticleException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "the file may not be read; give the right to read it (chmod)";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "broken gzip data (" + e.getMessage() + "); what comes after cannot be read: fetch the file again";
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                + (e instanceof IOException ? "" : "; leave it out, or give its text as .txt");
    }
}
