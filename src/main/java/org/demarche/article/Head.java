package org.demarche.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** A stream, unpacked when it is gzip, whose first bytes are known and can be read again. */
record Head(byte[] bytes, InputStream stream) {
    private static final int SIZE = 8192;

    static Head of(InputStream raw) throws IOException {
        PushbackInputStream input = new PushbackInputStream(raw, SIZE);
        byte[] start = peek(input);
        if (!startsWith(start, 0x1f, 0x8b)) {
            return new Head(start, input);
        }
        PushbackInputStream unpacked = new PushbackInputStream(new GZIPInputStream(input, SIZE), SIZE);
        return new Head(peek(unpacked), unpacked);
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** @throws BadArticleException for files that are no text, named by their signature */
    Head checkText(Format format) {
        checkSignature();
        boolean utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
        boolean marked = format == Format.PAGE || format == Format.FEED;
        if (utf16 && !marked) {
            throw BadArticleException.because(
                    "the file is UTF-16; save it as UTF-8, for example: iconv -f UTF-16 -t UTF-8");
        }
        if (!utf16) {
            checkBinary();
        }
        return this;
    }

    private void checkSignature() {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw BadArticleException.because(
                    "a zip archive (or a Word or OpenDocument file, which are zip archives); unpack it, or save it as text");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            throw BadArticleException.because("a PDF file; take its text out first, for example: pdftotext");
        }
    }

    private void checkBinary() {
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
        }
    }

    static BadArticleException binary() {
        return BadArticleException.because(
                "a binary file (it has NUL bytes); give text as .txt, .md, .html, .xml or .jsonl");
    }

    private static byte[] peek(PushbackInputStream input) throws IOException {
        byte[] start = input.readNBytes(SIZE);
        input.unread(start);
        return start;
    }

    static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
