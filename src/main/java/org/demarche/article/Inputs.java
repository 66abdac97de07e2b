package org.demarche.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paths given, folders replaced by their files as the reading comes to them. */
final class Inputs {
    private record Pending(String path, boolean given) {}

    private final Deque<Pending> pending = new ArrayDeque<>();

    Inputs(List<String> paths) {
        paths.forEach(path -> pending.addLast(new Pending(path, true)));
    }

    /** The next file, address or {@code -}; a folder only where it holds nothing to read. */
    @Nullable
    String next() {
        Pending next = pending.pollFirst();
        while (next != null) {
            List<Path> children = children(next);
            for (int i = children.size() - 1; i >= 0; i--) {
                pending.addFirst(new Pending(children.get(i).toString(), false));
            }
            if (children.isEmpty() && (next.given() || !isFolder(next.path()))) {
                return next.path();
            }
            next = pending.pollFirst();
        }
        return null;
    }

    void clear() {
        pending.clear();
    }

    static boolean isAddress(String path) {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    static boolean isFolder(String path) {
        try {
            return !path.equals("-") && !isAddress(path) && Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Path> children(Pending folder) {
        if (!isFolder(folder.path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.path()))) {
            return files.filter(Inputs::isVisible).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Links to folders are left out: they may lead in circles. */
    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".")
                && (Files.isRegularFile(path) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }
}
