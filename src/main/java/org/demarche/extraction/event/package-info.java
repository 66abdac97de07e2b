/**
 * Takes a {@code ResolvedText}, gives meetings and statements with their dates and evidence: {@link
 * org.demarche.extraction.event.EventReader} is the door, every rule behind it reads one family of constructions over the verb groups and
 * noun phrases of a passage and is named in the evidence. What it knows of words stands in the tables beside it ({@code cues.tsv},
 * {@code encounter-verbs.tsv}, {@code encounter-nouns.tsv}, {@code realis.tsv}, {@code official-nouns.tsv}, {@code issued-documents.tsv}),
 * how sure each rule is in {@code rules.tsv}. Depends on {@code extraction.mention} and what lies before it.
 */
@NullMarked
package org.demarche.extraction.event;

import org.jspecify.annotations.NullMarked;
