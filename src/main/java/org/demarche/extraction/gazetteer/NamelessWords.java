package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the names of states and organisations out of a title: "president of the World Bank" is a president. */
final class NamelessWords {
    private final Set<List<String>> names = new HashSet<>();
    private final int longest;

    NamelessWords(Collection<String> names) {
        names.forEach(name -> this.names.add(OfficePhrase.words(name)));
        this.longest = this.names.stream().mapToInt(List::size).max().orElse(0);
    }

    List<String> of(List<String> words) {
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfName(words, at);
            if (end == at) {
                rest.add(words.get(at));
                end++;
            } else if (end < words.size() && words.get(end).equals("'s")) {
                end++;
            }
            at = end;
        }
        while (!rest.isEmpty() && OfficePhrase.isPreposition(rest.get(rest.size() - 1))) {
            rest.remove(rest.size() - 1);
        }
        return rest;
    }

    /** Index after the longest name that begins here; {@code first} itself where none does. */
    private int endOfName(List<String> words, int first) {
        for (int end = Math.min(words.size(), first + longest); end > first; end--) {
            if (names.contains(words.subList(first, end))) {
                return end;
            }
        }
        return first;
    }
}
