package org.demarche.extraction.mention;

/**
 * A mention that later words may refer back to.
 *
 * @param first whether it is the first mention of a person in its sentence
 * @param clause number of the finite verb it is the subject of, in its sentence; -1 where it is none
 * @param plural whether its last word is a plural
 * @param quoted whether it stands in quotation marks
 * @param heading whether it stands in a headline
 */
record Antecedent(Mention mention, boolean first, int clause, boolean plural, boolean quoted, boolean heading) {
    boolean subject() {
        return clause >= 0;
    }

    int sentence() {
        return mention.sentence();
    }

    boolean isSingle() {
        return mention.parties().size() == 1;
    }

    String party() {
        return mention.parties().get(0);
    }

    boolean isPerson() {
        return isSingle() && party().startsWith("person:");
    }

    boolean isState() {
        return isSingle() && party().startsWith("country:");
    }
}
