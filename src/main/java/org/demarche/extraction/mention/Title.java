package org.demarche.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a name: "the former US Secretary of State", "Mr.".
 *
 * @param first index of its first token
 * @param office its words without the state; null for an honorific alone
 * @param state ISO3 of the state served; null when the title names none
 * @param international whether it is an office of an international body
 * @param female whether its words tell a woman; null when they do not tell
 */
record Title(
        int first,
        @Nullable String office,
        @Nullable String state,
        boolean international,
        @Nullable Boolean female) {}
