package org.demarche.extraction.mention;

import java.util.regex.Pattern;
import org.demarche.extraction.gazetteer.PersonalName;
import org.demarche.extraction.text.Token;

/** What the words of names look like, and which capitalised words are no names of people. */
final class NameWords {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'‐‑-]+|\\p{Lu}\\.|(?:\\p{Lu}\\.){2,3}");
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(?:[aAeE][lnszdtr]|[aA]sh|[bB]en|[uU]l|[aA]b[ou]|[dDlLO]'?)[-'‐‑]\\p{Lu}[\\p{L}\\p{M}'-]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}[\\p{Lu}\\p{N}-]*s?");

    /** Nouns that make a name one of a body, a thing, a place or a text. */
    private static final WordSet THINGS = WordSet.of("""
            bank university council party group agreement airport street news times post institute center centre foundation
            college school church mosque museum palace house hotel stadium square park tower bridge river lake sea ocean gulf
            strait bay island islands mountain mount mountains valley desert city town village province region district county
            state states republic kingdom federation union league alliance organization organisation association society
            committee commission ministry department agency bureau office court parliament congress senate assembly duma
            administration government army navy force forces guard guards corps command brigade battalion fleet police service
            services company corporation inc inc. ltd ltd. corp corp. co co. airlines airways air air-force bloc nations fund
            program programme project initiative plan pact treaty convention protocol accord accords declaration charter act law
            bill resolution memorandum statute summit forum conference dialogue meeting talks session festival games cup
            olympics war crisis day week month year prize award medal report review journal magazine daily herald tribune
            gazette media network channel television radio tv agencia press club team fc cathedral temple hall theater theatre
            gate wall base station plant pipeline road avenue railway port canal route corridor zone area line front movement
            brotherhood rights watch international global board authority authorities secretariat mission embassy consulate
            delegation ambassadors partnership framework process tribunal hospital clinic systems technologies industries
            energy gas oil steel motors bureau holdings capital partners operation covenant doctrine constitution amendment regulation regulations rules order directive strategy resolution
            virus covid covid-19 christmas easter ramadan god lord twitter facebook telegram youtube google
            africa asia europe america americas eurasia oceania arctic antarctica atlantic pacific mediterranean caucasus
            balkans baltic baltics caribbean sahel maghreb levant middle east west north south eastern western northern southern
            central indo-pacific asia-pacific euro-atlantic christian christians muslim muslims islam islamic jewish jews hindu
            catholic orthodox sunni shia shiite kurdish kurd kurds arab arabs nato earth internet democrats republicans
            democrat republican communist liberal labour conservative conservatives tory tories""");

    /** Capitalised where they begin a sentence or by their nature, never a personal name by themselves. */
    private static final WordSet COMMON = WordSet.of("""
            january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug.
            sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday the a an and or but if in on at
            to from by for with of as after before during while when where who what which why how this that these those it he
            she they we i you his her its their our my your there here not no yes also then now both all some many most more
            other another each every any such same new first last next meanwhile however moreover according although because
            since until despite unlike like under over between among against through within without about into upon per via
            even only just still yet so too very today yesterday tomorrow earlier later tuesday's recently instead thus
            is are was were be been has have had will would can could may might must should shall do does did let
            one two three four five six seven eight nine ten during following asked speaking responding referring noting
            english russian-language officials ministers reporters photo video read watch look file reuters ap afp
            i'm it's he's we're us hello thank thanks please dear""");

    private NameWords() {}

    /** Whether a token may be part of a personal name. */
    static boolean isNameWord(Token token) {
        String form = token.form();
        return (NAME.matcher(form).matches() && !isAcronym(form)
                        || WITH_ARTICLE.matcher(form).matches())
                && !isCommon(form)
                && !OfficeWords.isTitleWord(form);
    }

    /** A word that may stand inside a name only: a particle, an initial, a suffix. */
    static boolean isInnerWord(Token token) {
        return PersonalName.isParticle(token.form())
                && Character.isLowerCase(token.form().charAt(0));
    }

    static boolean isThing(String form) {
        return THINGS.contains(form) || THINGS.contains(singular(form));
    }

    private static String singular(String form) {
        return form.endsWith("ies")
                ? form.substring(0, form.length() - 3) + "y"
                : form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    static boolean isCommon(String form) {
        return COMMON.contains(form);
    }

    static boolean isAcronym(String form) {
        return ACRONYM.matcher(form).matches() && !PersonalName.isSuffix(form);
    }

    static boolean isProper(Token token) {
        return token.tag().startsWith("NNP");
    }
}
