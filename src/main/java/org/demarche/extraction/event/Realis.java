package org.demarche.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.diplomacy.Meeting;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.VerbGroup;

/** Tells whether an encounter took place, is planned, or was refused; empty where it is left open (GUIDELINE 3.6). */
final class Realis {
    private static final Set<String> OPEN_MODALS = Set.of("could", "may", "might", "should", "must", "can");
    private static final Set<String> DONE = Set.of("after", "while", "when", "upon", "since", "by", "before", ",");
    private static final Set<String> TRAVEL = Set.of("travel", "arrive", "visit", "gather");

    private final Scene scene;
    private final Passage p;
    private final SubjectFinder subjects;

    Realis(Scene scene) {
        this.scene = scene;
        this.p = scene.passage();
        this.subjects = new SubjectFinder(scene);
    }

    Optional<Meeting.Status> of(VerbGroup verb) {
        return switch (verb.form()) {
            case FINITE -> finite(verb);
            case INFINITIVE -> infinitive(verb);
            case GERUND -> gerund(verb);
            case PARTICIPLE -> subjects.of(verb).isPresent() ? Optional.of(Meeting.Status.HELD) : Optional.empty();
        };
    }

    private Optional<Meeting.Status> finite(VerbGroup verb) {
        boolean doubted = subjects.leftOf(verb.first(), 0)
                .filter(a -> p.is(a.first() - 1, "if", "whether", "unless"))
                .isPresent();
        if (isHabit(verb)) return Optional.empty();
        if (doubted || OPEN_MODALS.contains(verb.modal())) return Optional.empty();
        if (verb.negated()) return verb.perfect() ? Optional.empty() : Optional.of(Meeting.Status.DENIED);
        if (verb.modal().equals("would"))
            return afterReport(verb) ? Optional.of(Meeting.Status.PLANNED) : Optional.empty();
        if (verb.modal().equals("will")) return Optional.of(Meeting.Status.PLANNED);
        return Optional.of(isToCome(verb) ? Meeting.Status.PLANNED : Meeting.Status.HELD);
    }

    /** "meets them regularly" tells no occasion (GUIDELINE 3.5). */
    private boolean isHabit(VerbGroup verb) {
        for (int i = verb.first() - 2; i < verb.end() + 8; i++) {
            if (p.is(i, "regularly", "often", "frequently", "usually", "routinely", "repeatedly", "annually"))
                return true;
        }
        return false;
    }

    /** "said he would visit": the future of a past. */
    private boolean afterReport(VerbGroup verb) {
        return scene.verbs().stream()
                .filter(v -> v.head() < verb.first() && v.first() >= scene.sentenceStart(verb.first()))
                .anyMatch(v -> CueLexicon.shipped().isCue(p, v.head()) && !v.negated());
    }

    /** "is hosting them this week". */
    private boolean isToCome(VerbGroup verb) {
        boolean progressive = verb.head() > verb.first()
                && p.tag(verb.head()).equals("VBG")
                && p.is(verb.first(), "is", "are", "'s", "'re");
        return progressive && !EncounterLexicon.isVerb(p.word(verb.head()), "visit");
    }

    private Optional<Meeting.Status> infinitive(VerbGroup verb) {
        String before = EncounterLexicon.realis(p.word(verb.first() - 1));
        Optional<VerbGroup> governor = subjects.governor(verb);
        if (before.isEmpty() && governor.isPresent() && governor.get().end() == verb.first())
            before = EncounterLexicon.realis(p.word(governor.get().head()));
        boolean negated = governor.filter(VerbGroup::negated).isPresent();
        return switch (before) {
            case "planned" -> negated ? Optional.empty() : Optional.of(Meeting.Status.PLANNED);
            case "denied" -> Optional.of(Meeting.Status.DENIED);
            default -> governor.filter(this::isJourney).flatMap(this::of);
        };
    }

    /** "travelled to Oslo to meet": the purpose shares the realis of the journey. */
    private boolean isJourney(VerbGroup verb) {
        return TRAVEL.stream().anyMatch(f -> EncounterLexicon.isVerb(p.word(verb.head()), f));
    }

    private Optional<Meeting.Status> gerund(VerbGroup verb) {
        if (!DONE.contains(p.word(verb.first() - 1))) return Optional.empty();
        Optional<VerbGroup> main = scene.verbs().stream()
                .filter(VerbGroup::isFinite)
                .filter(v -> v.first() >= scene.sentenceStart(verb.first()))
                .findFirst();
        return main.isPresent() ? finite(main.get()).filter(s -> s != Meeting.Status.DENIED) : Optional.empty();
    }

    /** The realis of a noun such as "talks", from the words before it and the verb of its clause. */
    Optional<Meeting.Status> ofNoun(int first, int noun) {
        if (isCalledOff(noun)) return Optional.of(Meeting.Status.DENIED);
        for (int i = Math.max(0, first - 3); i < noun; i++) {
            String word = EncounterLexicon.realis(p.word(i));
            if (word.equals("open")) return Optional.empty();
            if (word.equals("denied")) return Optional.of(Meeting.Status.DENIED);
            if (word.equals("planned") || p.reads(i, "ahead of")) return Optional.of(Meeting.Status.PLANNED);
        }
        if (p.is(first - 1, "for") && !follows(first)) return Optional.of(Meeting.Status.PLANNED);
        if (p.is(first - 1, "for")
                && scene.verbs().stream()
                        .anyMatch(v -> v.end() < first
                                && v.end() > first - 6
                                && EncounterLexicon.realis(p.word(v.head())).equals("open"))) return Optional.empty();
        Optional<VerbGroup> predicate = scene.verbs().stream()
                .filter(v -> v.isFinite() && v.first() > noun && v.first() < noun + 14)
                .findFirst();
        if (predicate.isPresent() && subjectIs(predicate.get(), first, noun)) return predicated(predicate.get());
        return Optional.of(Meeting.Status.HELD);
    }

    /** "a trip to Oslo, which was cancelled". */
    private boolean isCalledOff(int noun) {
        int end = scene.sentenceEnd(noun);
        return scene.verbs().stream()
                .filter(v -> v.first() > noun && v.end() <= end && v.passive())
                .anyMatch(v -> p.is(v.first() - 1, "which", "that")
                        && EncounterLexicon.realis(p.word(v.head())).equals("denied"));
    }

    /** "hosted them for talks" tells the talks themselves; "arrived for talks" what is to come. */
    private boolean follows(int first) {
        return scene.verbs().stream()
                .filter(v -> v.end() < first)
                .reduce((a, b) -> b)
                .filter(v -> EncounterLexicon.isVerb(p.word(v.head()), "host"))
                .isPresent();
    }

    private boolean subjectIs(VerbGroup verb, int first, int noun) {
        return subjects.leftOf(verb.first(), 0)
                .filter(a -> a.first() <= noun && a.first() >= first - 2)
                .isPresent();
    }

    private Optional<Meeting.Status> predicated(VerbGroup verb) {
        String word = EncounterLexicon.realis(p.word(verb.head()));
        if (word.equals("denied")) return Optional.of(Meeting.Status.DENIED);
        if (word.equals("planned")) return Optional.of(Meeting.Status.PLANNED);
        return finite(verb);
    }
}
