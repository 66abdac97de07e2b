package org.demarche.extraction.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extraction.syntax.VerbGroup.Form;

/** Finds verb groups by part of speech: the legacy chunker splits "is to visit" and "has also accused" too often to be asked. */
public final class VerbGroups {
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "’s", "’re");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve", "'d", "’d");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NEVER = Set.of("not", "n't", "n’t", "never", "neither", "nor");

    private VerbGroups() {}

    public static List<VerbGroup> of(Passage p) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < p.size()) {
            if (starts(p, i)) {
                VerbGroup group = shared(p, read(p, i), groups);
                groups.add(group);
                i = group.end();
            } else {
                i++;
            }
        }
        return List.copyOf(groups);
    }

    private static boolean starts(Passage p, int i) {
        return p.tagged(i, "VB") || p.tagged(i, "MD") || (p.tagged(i, "TO") && verbAfterAdverbs(p, i + 1) > 0);
    }

    private static int verbAfterAdverbs(Passage p, int from) {
        int i = from;
        while (p.tagged(i, "RB") && i < from + 3) i++;
        return p.tagged(i, "VB") ? i : -1;
    }

    private static VerbGroup read(Passage p, int first) {
        int head = first;
        String modal = "";
        boolean perfect = false;
        boolean be = false;
        boolean negated = NEVER.contains(p.word(first - 1));
        int i = first;
        while (true) {
            String word = p.word(i);
            if (p.tagged(i, "MD")) modal = modalOf(word);
            if (i > first && p.tagged(i, "TO")) modal = "will";
            head = i;
            int next = following(p, i, first);
            for (int k = i + 1; k < (next < 0 ? Math.min(i + 2, p.size()) : next); k++)
                negated |= NEVER.contains(p.word(k));
            if (next < 0) break;
            perfect |= HAVE.contains(word) && p.tag(next).equals("VBN") || HAVE.contains(word) && p.is(next, "been");
            be = BE.contains(word);
            i = next;
        }
        boolean participle = p.tag(head).equals("VBN") || p.tag(head).equals("VBD");
        return new VerbGroup(first, head, head + 1, modal, form(p, first), perfect, be && participle, negated);
    }

    /** "will visit and meet": a bare verb after "and" shares the auxiliaries of the one before. */
    private static VerbGroup shared(Passage p, VerbGroup bare, List<VerbGroup> before) {
        int conjunction = beforeAdverbs(p, bare.first()) - 1;
        if (!p.tag(bare.first()).equals("VB") || !p.is(conjunction, "and", "or", "but", "then", ",")) return bare;
        for (int k = before.size() - 1; k >= 0; k--) {
            VerbGroup other = before.get(k);
            if (p.tag(other.head()).equals("VB") && other.head() > other.first()) {
                return new VerbGroup(
                        bare.first(),
                        bare.head(),
                        bare.end(),
                        other.modal(),
                        other.form(),
                        false,
                        false,
                        other.negated());
            }
        }
        return new VerbGroup(bare.first(), bare.head(), bare.end(), "", Form.FINITE, false, false, bare.negated());
    }

    private static int beforeAdverbs(Passage p, int i) {
        int at = i;
        while (at > 0 && (p.tagged(at - 1, "RB") || p.isMark(at - 1))) at--;
        return at;
    }

    private static String modalOf(String word) {
        return switch (word) {
            case "'ll", "’ll", "wo", "shall" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            default -> word;
        };
    }

    private static Form form(Passage p, int first) {
        return switch (p.tag(first)) {
            case "TO" -> Form.INFINITIVE;
            case "VB" -> bare(p, first);
            case "VBG" -> Form.GERUND;
            case "VBN" -> Form.PARTICIPLE;
            default -> Form.FINITE;
        };
    }

    /** Taggers take "officials urge" for a bare infinitive; behind a noun it is one only after "help", "let" and the like. */
    private static Form bare(Passage p, int first) {
        int before = beforeAdverbs(p, first) - 1;
        boolean noun = p.tagged(before, "NN") || p.tag(before).equals("PRP");
        for (int i = before; i > before - 5; i--) {
            if (p.word(i)
                    .matches("help(s|ed|ing)?|let(s|ting)?|ma[dk]e(s)?|making|see(n|s)?|saw|watch(ed)?|ha[ds]|have|to"))
                return Form.INFINITIVE;
        }
        return noun ? Form.FINITE : Form.INFINITIVE;
    }

    /** Index of the next verb of the same group; -1 where the group ends with {@code i}. */
    private static int following(Passage p, int i, int first) {
        String word = p.word(i);
        boolean auxiliary =
                p.tagged(i, "MD") || p.tagged(i, "TO") || BE.contains(word) || HAVE.contains(word) || DO.contains(word);
        if (!auxiliary) return -1;
        int next = i + 1;
        while (next < i + 4 && (p.tagged(next, "RB") || NEVER.contains(p.word(next)))) next++;
        if (BE.contains(word)
                && !p.tagged(i, "TO")
                && p.tagged(next, "TO")
                && next == i + 1
                && p.tagged(next + 1, "VB")) {
            return next;
        }
        if (!p.tagged(next, "VB")) return -1;
        if (DO.contains(word) && !p.tag(next).equals("VB")) return -1;
        if (HAVE.contains(word) && p.tag(next).equals("VBG")) return -1;
        return i == first || next > i ? next : -1;
    }
}
