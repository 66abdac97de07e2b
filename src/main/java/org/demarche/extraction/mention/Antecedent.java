package org.demarche.extraction.mention;

/**
 * A mention that later words may refer back to.
 *
 * @param first whether it is the first mention of its sentence
 * @param subject whether it is the subject of a finite verb
 * @param quoted whether it stands in quotation marks
 * @param heading whether it stands in a headline
 */
record Antecedent(Mention mention, boolean first, boolean subject, boolean quoted, boolean heading) {
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
