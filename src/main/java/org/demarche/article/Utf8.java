package org.demarche.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: words that cannot be read are named, not replaced. */
final class Utf8 {
    private Utf8() {}

    /**
     * The words of the bytes; a byte order mark is dropped.
     *
     * @param firstLine the line of the file the bytes begin with, counted from 1
     * @throws BadArticleException at the first byte that is not UTF-8, with its line and its offset in the bytes
     */
    static String decode(byte[] bytes, int firstLine) {
        int mark = Head.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw invalid(bytes, in.position(), firstLine);
        }
        return out.flip().toString();
    }

    private static BadArticleException invalid(byte[] bytes, int offset, int firstLine) {
        int line = firstLine;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return BadArticleException.inLine(
                line,
                ("not UTF-8: byte 0x%02X at byte %,d of the line; save it as UTF-8,"
                                + " for example: iconv -f WINDOWS-1252 -t UTF-8")
                        .formatted(bytes[offset] & 0xff, offset - lineStart + 1));
    }
}
