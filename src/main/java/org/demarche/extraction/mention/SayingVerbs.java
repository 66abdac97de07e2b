package org.demarche.extraction.mention;

/** Verbs whose subject is a person or body that speaks. */
final class SayingVerbs {
    private static final WordSet FORMS = WordSet.of("""
            said says say told tells added adds wrote writes tweeted posted asked asks warned warns stressed stresses noted notes
            insisted insists argued argues explained explains announced announces replied quipped declared declares claimed
            claims acknowledged admitted observed remarked recalled reiterated emphasized emphasised reaffirmed commented
            concluded continued stated states suggested urged urges pledged vowed alleged accused denied denounced demanded
            testified recounted predicted estimated complained cautioned believes thinks""");

    private SayingVerbs() {}

    static boolean contains(String form) {
        return FORMS.contains(form);
    }
}
