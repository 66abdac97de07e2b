package org.demarche.extraction.mention;

import org.demarche.extraction.gazetteer.StateName.Form;
import org.demarche.extraction.text.Vocabulary;

/** Tells where the name of a state names no state: in the name of a treaty, a sea, a paper, a currency, a language. */
final class StateGuard {
    /** What a state's name before it makes the name of something else (GUIDELINE 2.2, 5.10). */
    private static final WordSet SWALLOWED_BY = WordSet.of("""
            agreement agreements accord accords treaty convention conventions protocol protocols declaration memorandum charter
            statute communique communiqué initiative process format consensus formula
            times post herald tribune gazette journal today mirror mail telegraph daily
            university college institute academy school foundation think-tank museum cathedral
            airlines airways sea gulf ocean strait straits channel canal river delta peninsula trench
            dollar dollars pound pounds franc francs peso pesos rupee rupees ruble rubles rouble roubles yuan yen won krona lira
            language languages review open marathon""");

    /** Capitalised and before "of", these make one name with the state after it. */
    private static final WordSet SWALLOWED_AFTER = WordSet.of(
            "bank university treaty times gulf sea strait bay institute college museum agreement convention statute duke earl prince bishop archbishop");

    /** Of these, common nouns that an adjective may only describe. */
    private static final WordSet DESCRIBED = WordSet.of("""
            agreement agreements accord accords treaty protocol protocols declaration initiative process format formula school
            museum academy institute university college open channel""");

    private static final WordSet SPEAKING =
            WordSet.of("in into speak speaks spoke speaking spoken fluent learn translated");

    private static final WordSet LANGUAGES = WordSet.of("""
            arabic english french german spanish italian portuguese russian chinese japanese korean turkish persian ukrainian
            polish dutch greek hebrew hindi swedish danish norwegian finnish hungarian romanian bulgarian serbian croatian
            albanian georgian armenian vietnamese thai indonesian malay burmese""");

    private static final WordSet US_CONTEXT = WordSet.of(
            "atlanta senate senator republican republicans democrat democrats savannah augusta runoff u.s. alabama florida");

    private StateGuard() {}

    /** Whether the name counts as a mention of its state. */
    static boolean counts(SentenceNames names, NameSpan name, Vocabulary vocabulary) {
        return !isSwallowed(names, name)
                && !isLanguage(names, name)
                && !isAmericanGeorgia(names, name)
                && !isOrdinaryWord(names, name, vocabulary);
    }

    private static boolean isSwallowed(SentenceNames names, NameSpan name) {
        int at = name.end();
        // "Minsk and Astana processes", "Turkey-Libya maritime agreement": only a noun right behind makes one name.
        String next = names.word(at);
        boolean possessive = next.equals("'s") || next.equals("'");
        if (!possessive && SWALLOWED_BY.contains(next) && (isCapital(next) || !isDescriptive(next, name))) {
            return true;
        }
        boolean twoOn = !possessive && isCapital(next) && names.at(at) == null && isCapital(names.word(at + 1));
        if (twoOn && SWALLOWED_BY.contains(names.word(at + 1)) && !OfficeWords.isTitleWord(next)) {
            return true;
        }
        int before = name.first() - 1;
        before = names.low(before).equals("the") ? before - 1 : before;
        return names.low(before).equals("of")
                && SWALLOWED_AFTER.contains(names.word(before - 1))
                && isCapital(names.word(before - 1));
    }

    /** "Iranian agreement", "Chinese initiative": an adjective before a common noun only describes it. */
    private static boolean isDescriptive(String next, NameSpan name) {
        boolean text = DESCRIBED.contains(next);
        boolean place = name.form().isPlace();
        return text && !place;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isLanguage(SentenceNames names, NameSpan name) {
        if (name.form() != Form.ADJECTIVE && name.form() != Form.DEMONYM
                || !LANGUAGES.contains(names.word(name.first()))) {
            return false;
        }
        String next = names.tag(name.end());
        boolean headless = !next.startsWith("NN") && !next.startsWith("JJ") && !next.equals("CC");
        return SPEAKING.contains(names.word(name.first() - 1)) && headless;
    }

    private static boolean isAmericanGeorgia(SentenceNames names, NameSpan name) {
        if (!names.word(name.first()).equals("Georgia")) {
            return false;
        }
        return names.sentence().tokens().stream()
                .anyMatch(t -> US_CONTEXT.contains(t.form()) && !t.form().equals("U.S."));
    }

    /** Cities that are words too ("Nice", "Male", "Split") count only where the tagger sees a name. */
    private static boolean isOrdinaryWord(SentenceNames names, NameSpan name, Vocabulary vocabulary) {
        boolean single = name.end() - name.first() == 1;
        boolean form = name.form().isPlace() || name.form() == Form.METONYM;
        boolean beginning = name.first() == 0 || names.tag(name.first() - 1).equals("``");
        String tag = names.tag(name.first());
        return single && form && beginning && !tag.startsWith("NNP") && vocabulary.isCommon(names.word(name.first()));
    }
}
