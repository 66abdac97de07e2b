package org.demarche.extraction.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Meeting;
import org.jspecify.annotations.Nullable;

/** Ids made of what a fact says, so that the same fact in two articles has the same id. */
final class Ids {
    /** Shorter words are said on many days; the date keeps them apart. */
    private static final int WORDS_THAT_NEED_NO_DATE = 8;

    private Ids() {}

    /** @param published stands in for an unknown date: two undated encounters of different articles are not known to be one */
    static String meeting(
            Meeting.Kind kind, List<String> participants, @Nullable Edtf date, @Nullable LocalDate published) {
        String when = date != null ? date.text() : published != null ? "published:" + published : "";
        return "meeting:" + hash(group(kind) + "\n" + String.join(" ", sorted(participants)) + "\n" + when);
    }

    static String statement(List<String> speakers, String words, @Nullable Edtf date) {
        String said = normalised(words);
        boolean brief = said.split(" ", -1).length < WORDS_THAT_NEED_NO_DATE;
        String when = brief && date != null ? "\n" + date.text() : "";
        return "statement:" + hash(String.join(" ", sorted(speakers)) + "\n" + said + when);
    }

    /** Kinds that reports of one encounter use for each other (GUIDELINE 3.9). */
    static String group(Meeting.Kind kind) {
        return switch (kind) {
            case VISIT -> "visit";
            case CALL -> "call";
            case MEETING, SUMMIT -> "meeting";
        };
    }

    static String normalised(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().distinct().toList();
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
