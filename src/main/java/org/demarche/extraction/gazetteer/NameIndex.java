package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of all kinds, found in text by longest match. Immutable once built. */
public final class NameIndex {
    private static final int SHORTEST_SHOUTED = 4;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    void add(String name, Named meaning) {
        StringBuilder key = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (Piece piece : Piece.ofName(name)) {
            letters.append(piece.letters());
            key.append(piece.letters().toLowerCase(Locale.ROOT)).append(' ');
            beginnings.add(key.toString());
        }
        List<Entry> same = entries.computeIfAbsent(key.toString(), k -> new ArrayList<>(1));
        same.add(new Entry(letters.toString(), meaning));
    }

    /** The longest name that begins with the piece at {@code first}, or null. */
    public @Nullable Match longest(List<Piece> pieces, int first) {
        StringBuilder key = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        Match best = null;
        for (int i = first; i < pieces.size(); i++) {
            String part = pieces.get(i).letters();
            key.append(part.toLowerCase(Locale.ROOT)).append(' ');
            letters.append(part);
            if (!beginnings.contains(key.toString())) {
                break;
            }
            List<Named> meanings = meanings(key.toString(), letters.toString());
            if (!meanings.isEmpty()) {
                best = new Match(first, i + 1, meanings);
            }
        }
        return best;
    }

    /** What a name stands for; empty when it is unknown. */
    public List<Named> find(String name) {
        List<Piece> pieces = Piece.ofName(name);
        Match match = pieces.isEmpty() ? null : longest(pieces, 0);
        return match != null && match.end() == pieces.size() ? match.meanings() : List.of();
    }

    private List<Named> meanings(String key, String letters) {
        List<Named> fitting = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(key, List.of())) {
            if (entry.fits(letters) && !fitting.contains(entry.meaning)) {
                fitting.add(entry.meaning);
            }
        }
        return fitting;
    }

    /**
     * A name found.
     *
     * @param first index of its first piece
     * @param end index after its last piece
     * @param meanings what it can stand for, in the order of the tables
     */
    public record Match(int first, int end, List<Named> meanings) {}

    private record Entry(String letters, Named meaning) {
        /** Case decides ("US" is not "us"), save that longer names may be shouted ("MOSCOW"). */
        boolean fits(String text) {
            return text.equals(letters)
                    || text.length() >= SHORTEST_SHOUTED
                            && text.equals(text.toUpperCase(Locale.ROOT))
                            && text.equals(letters.toUpperCase(Locale.ROOT));
        }
    }
}
