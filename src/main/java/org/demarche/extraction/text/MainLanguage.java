package org.demarche.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The language of most of an article's characters; a page may mix several. */
final class MainLanguage {
    private MainLanguage() {}

    static String of(List<Paragraph> paragraphs, List<String> languages) {
        Map<String, Integer> lengths = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            var span = paragraphs.get(i).span();
            lengths.merge(languages.get(i), span.end() - span.start(), Integer::sum);
        }
        int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
        if (lengths.getOrDefault(LanguageIdentifier.ENGLISH, 0) * 2 >= all) {
            return LanguageIdentifier.ENGLISH;
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(LanguageIdentifier.ENGLISH);
    }

    static List<Paragraph> english(List<Paragraph> paragraphs, List<String> languages) {
        List<Paragraph> english = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).equals(LanguageIdentifier.ENGLISH)) {
                english.add(paragraphs.get(i));
            }
        }
        return english;
    }
}
