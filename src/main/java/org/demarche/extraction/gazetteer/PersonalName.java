package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of personal names: which words are the surname, which a suffix, a particle or a middle initial. */
public final class PersonalName {
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "KHM", "VNM", "SGP");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "bin",
            "ibn", "bint", "ben", "al", "el", "la", "le", "zu", "af", "ould", "ag", "y");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:al|el|an|as|ash|ar|at|ad|az|ul)[-‐‑](?=\\p{L})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}");

    private PersonalName() {}

    /** Whether people of a state are usually written family name first. */
    public static boolean isFamilyFirst(@Nullable String iso3) {
        return iso3 != null && FAMILY_FIRST.contains(iso3);
    }

    public static List<String> words(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean isInitial(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** The name without suffixes and, between other words, initials: "Antony J. Blinken" is "Antony Blinken". */
    public static String plain(String name) {
        List<String> words = words(name);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean inner = i > 0 && i + 1 < words.size();
            if (!(inner && isInitial(words.get(i))) && !(i > 0 && isSuffix(words.get(i)))) {
                kept.add(words.get(i));
            }
        }
        return kept.isEmpty() ? name : String.join(" ", kept).replaceFirst(",$", "");
    }

    /**
     * What a person of this name can be called by alone: "Assad" and "al-Assad", "Leyen" and "von der Leyen"; for an East Asian name
     * the first word; of three words and more also the last two, for those who bear two surnames.
     */
    public static List<String> surnames(String name, boolean familyFirst) {
        List<String> words = words(plain(name));
        if (words.size() == 1) {
            return words;
        }
        if (familyFirst) {
            return List.of(words.get(0));
        }
        String last = words.get(words.size() - 1);
        List<String> surnames = new ArrayList<>(List.of(last));
        String bare = ARTICLE.matcher(last).replaceFirst("");
        if (!bare.equals(last)) {
            surnames.add(bare);
        }
        String withParticles = last;
        for (int i = words.size() - 2; i > 0 && isParticle(words.get(i)); i--) {
            withParticles = words.get(i) + " " + withParticles;
            surnames.add(withParticles);
        }
        boolean two = words.size() > 2 && !isParticle(words.get(words.size() - 2));
        if (two) {
            surnames.add(words.get(words.size() - 2) + " " + last);
        }
        return surnames;
    }

    /** Whether it is more than a surname with its particles: "Di Maio" is not. */
    public static boolean isFull(String name) {
        return words(plain(name)).stream().filter(w -> !isParticle(w)).count() > 1;
    }
}
