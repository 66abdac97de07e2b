package org.demarche.localdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a log file has got since a moment.
 *
 * @param from the file's size at that moment, in bytes
 */
record LogTail(Path file, long from) {
    private static final int MOST_BYTES = 256 * 1024;

    static LogTail whole(Path file) {
        return new LogTail(file, 0);
    }

    static LogTail fromNow(Path file) {
        return new LogTail(file, size(file));
    }

    /** At most the last 256 KiB of it; empty when there is none. A file shorter than at that moment was rotated: all of it is new. */
    List<String> lines() {
        long size = size(file);
        long start = Math.max(size < from ? 0 : from, size - MOST_BYTES);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (size - start));
            channel.position(start);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The last of those lines that say something: some of the server's are blank, some hold a control character alone. */
    static List<String> last(List<String> lines, int count) {
        List<String> said = lines.stream()
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return said.subList(Math.max(0, said.size() - count), said.size());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException absent) {
            return 0;
        }
    }
}
