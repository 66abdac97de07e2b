package org.demarche.extraction.syntax;

/**
 * A verb with its auxiliaries: "has not been told", "to urge", "saying".
 *
 * @param first index of its first token, auxiliaries and "to" included
 * @param head index of its main verb
 * @param end index after the main verb
 * @param modal the modal in lower case ("will", "would"), "" without one; "going to" and "about to" count as "will"
 * @param form how the group heads its clause
 * @param passive whether the main verb is a passive participle
 */
public record VerbGroup(
        int first, int head, int end, String modal, Form form, boolean perfect, boolean passive, boolean negated) {

    /** How a verb group heads its clause. */
    public enum Form {
        FINITE,
        /** "to urge". */
        INFINITIVE,
        /** "saying", without an auxiliary. */
        GERUND,
        /** "accused by", without an auxiliary. */
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }
}
