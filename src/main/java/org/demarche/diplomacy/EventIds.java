package org.demarche.diplomacy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How meetings and statements get their ids: one recipe for a single article's findings and for the graph, which merges the
 * reports of many. The ids depend on what happened alone, so they are the same in every run and on every machine.
 */
public final class EventIds {
    /** Fewer words than these are said on many days ("We are ready"); the day then tells them apart. */
    private static final int WORDS_THAT_IDENTIFY = 8;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private EventIds() {}

    /**
     * The id of an encounter.
     *
     * @param participants ids of parties, in any order
     * @param date when it took or takes place, as precise as known
     * @param publishedOn the (first) day a report of it was published; it tells undated encounters apart
     */
    public static String meeting(
            Meeting.Kind kind, Collection<String> participants, @Nullable Edtf date, @Nullable LocalDate publishedOn) {
        return "meeting:" + hash(recipe(kind, participants) + "\n" + occasion(date, publishedOn));
    }

    /** What all encounters of one sort between the same parties have in common, whenever they took place. */
    public static String series(Meeting.Kind kind, Collection<String> participants) {
        return "series:" + hash(recipe(kind, participants));
    }

    /**
     * The id of a statement: the same words of the same speakers are one statement, however many articles carry them.
     *
     * @param speakers ids of parties, in any order
     * @param words all the words said, pieces joined by a space
     */
    public static String statement(Collection<String> speakers, String words, @Nullable Edtf date) {
        String said = normalised(words);
        boolean common = said.split(" ").length < WORDS_THAT_IDENTIFY;
        String day = common && date != null ? date.text() : "";
        return "statement:" + hash(sorted(speakers) + "\n" + said + "\n" + day);
    }

    /** Meetings and summits are told apart by reporters' taste; visits and calls are not (GUIDELINE 3.9). */
    public static String group(Meeting.Kind kind) {
        return switch (kind) {
            case MEETING, SUMMIT -> "meeting";
            case VISIT -> "visit";
            case CALL -> "call";
        };
    }

    private static String recipe(Meeting.Kind kind, Collection<String> participants) {
        return group(kind) + "\n" + sorted(participants);
    }

    private static String occasion(@Nullable Edtf date, @Nullable LocalDate publishedOn) {
        if (date != null) {
            return date.text();
        }
        return publishedOn != null ? "published:" + publishedOn : "undated";
    }

    private static String sorted(Collection<String> ids) {
        return String.join(",", ids.stream().sorted().distinct().toList());
    }

    private static String normalised(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_A_WORD.matcher(folded).replaceAll(" ").strip();
    }

    private static String hash(String recipe) {
        return Sha256.hex(recipe).substring(0, 16);
    }
}
