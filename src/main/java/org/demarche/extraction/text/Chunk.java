package org.demarche.extraction.text;

/**
 * A phrase without recursion, as the CoNLL-2000 shared task has them.
 *
 * @param label NP, VP, PP, ADVP, SBAR, ADJP, PRT ...
 * @param first index of its first token in the sentence
 * @param end index after its last token
 */
public record Chunk(String label, int first, int end) {}
