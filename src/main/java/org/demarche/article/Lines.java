package org.demarche.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; of a line over the limit only the fact is kept. */
final class Lines implements Closeable {
    /**
     * @param number counted from 1
     * @param bytes without the line feed; empty when the line is too long
     */
    record Line(int number, byte[] bytes, boolean tooLong) {}

    private final InputStream input;
    private final int maxBytes;
    private final byte[] buffer = new byte[65_536];
    private int start;
    private int end;
    private int number;

    Lines(InputStream input, int maxBytes) {
        this.input = input;
        this.maxBytes = maxBytes;
    }

    /** The line that was read last, counted from 1; 0 before the first. */
    int number() {
        return number;
    }

    @Nullable
    Line next() throws IOException {
        if (start == end && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (start < end || fill()) {
            int stop = lineFeed();
            tooLong |= (long) line.size() + stop - start > maxBytes;
            if (tooLong) {
                line = new ByteArrayOutputStream(0);
            } else {
                line.write(buffer, start, stop - start);
            }
            start = stop;
            if (start < end) {
                start++;
                break;
            }
        }
        return new Line(number, line.toByteArray(), tooLong);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private int lineFeed() {
        for (int i = start; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, input.read(buffer));
        return end > 0;
    }
}
