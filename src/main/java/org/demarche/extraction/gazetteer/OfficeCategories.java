package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extraction.gazetteer.Table.Row;

/** The categories of the offices that the words of a title name: offices.tsv, looked up by whole words. Immutable. */
public final class OfficeCategories {
    private static final List<String> STATE_COLUMNS = List.of("name", "names", "adjectives", "demonyms", "regions");

    private static final Set<String> WITHOUT_STATE = Set.of("party", "armed-group");

    private final Map<List<String>, List<String>> categories;
    private final int longest;

    private OfficeCategories(Map<List<String>, List<String>> categories) {
        this.categories = categories;
        this.longest = categories.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Reads offices.tsv, and the names of states and organisations beside it, from a folder on the class path.
     *
     * @throws GazetteerException naming the table and line that cannot be read
     */
    public static OfficeCategories load(String folder) {
        List<Row> rows = Table.read(folder + "offices.tsv").rows();
        Map<List<String>, Set<String>> told = new LinkedHashMap<>();
        rows.forEach(row -> variants(row).forEach(words -> tell(told, words, row)));
        NamelessWords nameless = new NamelessWords(names(folder));
        Map<List<String>, Set<String>> shared = new LinkedHashMap<>();
        for (Row row : rows) {
            variants(row).stream()
                    .map(nameless::of)
                    .filter(told::containsKey)
                    .forEach(words -> tell(shared, words, row));
        }
        // Every office has holders who are kept as officials: that tells nobody apart.
        shared.values().forEach(found -> found.remove("official"));
        shared.forEach((words, found) ->
                told.computeIfAbsent(words, w -> new LinkedHashSet<>()).addAll(found));
        Map<List<String>, List<String>> categories = new LinkedHashMap<>();
        told.forEach((words, found) -> categories.put(words, List.copyOf(found)));
        return new OfficeCategories(categories);
    }

    private static List<List<String>> variants(Row row) {
        return row.list("variants").stream().map(OfficePhrase::words).toList();
    }

    private static void tell(Map<List<String>, Set<String>> told, List<String> words, Row row) {
        row.required("category");
        told.computeIfAbsent(words, w -> new LinkedHashSet<>()).addAll(row.list("category"));
    }

    private static List<String> names(String folder) {
        List<String> names = new ArrayList<>();
        for (Row row : Table.read(folder + "countries.tsv").rows()) {
            STATE_COLUMNS.forEach(column -> names.addAll(row.list(column)));
        }
        for (Row row : Table.read(folder + "organisations.tsv").rows()) {
            // A party's leader says nothing of who "the leader" of a state is.
            if (!WITHOUT_STATE.contains(row.get("kind"))) {
                names.add(row.required("name"));
                names.addAll(row.list("names"));
            }
        }
        return names;
    }

    /**
     * The categories of all offices that a title names, the most fitting first: those of its longest office, and of one office
     * first what its own row says, then what rows say that differ from it only by the name of a state or organisation. Empty when
     * no row knows any of its words.
     *
     * @param title in any case, with or without its state
     */
    public List<String> of(String title) {
        OfficePhrase phrase = new OfficePhrase(OfficePhrase.words(title));
        Collection<String> found = new LinkedHashSet<>();
        for (int length = Math.min(longest, phrase.size()); length > 0; length--) {
            for (int first = 0; first + length <= phrase.size(); first++) {
                List<String> known = phrase.isFree(first, first + length)
                        ? categories.get(phrase.part(first, first + length))
                        : null;
                if (known != null) {
                    found.addAll(phrase.take(first, first + length, known));
                }
            }
        }
        return List.copyOf(found);
    }
}
