package org.demarche.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a name: "the former US Secretary of State", "Mr.".
 *
 * @param first index of its first token
 * @param office its words without the state; null for an honorific alone
 * @param state ISO3 of the state served; null when the title names none
 * @param international whether it is an office of an international body
 * @param isAdjacent whether a title word stands right before the name: "President Park", not "Minister of Food Park"
 * @param female whether its words tell a woman; null when they do not tell
 */
record Title(
        int first,
        @Nullable String office,
        @Nullable String state,
        boolean international,
        @Nullable Boolean female,
        boolean isAdjacent) {

    /** The title before a name, or the office set off from it by a comma: "the foreign minister, Luigi Rossi,". */
    static @Nullable Title of(SentenceNames names, int nameFirst, int nameEnd) {
        Title title = TitleReader.before(names, nameFirst);
        boolean setOff = title == null
                && names.word(nameFirst - 1).equals(",")
                && (",.;".contains(names.word(nameEnd)) && isOffice(names.word(nameFirst - 2))
                        || names.word(nameFirst - 2).equals("counterparts"));
        return setOff ? TitleReader.before(names, nameFirst - 1) : title;
    }

    /** The title right before a name. */
    static @Nullable Title personal(SentenceNames names, int nameFirst) {
        return OfficeWords.isTitleWord(names.word(nameFirst - 1)) ? TitleReader.before(names, nameFirst) : null;
    }

    private static boolean isOffice(String word) {
        return OfficeWords.isRole(word) || OfficeWords.CALLINGS.contains(word);
    }
}
