package org.demarche.extraction.mention;

/** What stands for a state when its name or adjective goes before: "the Chinese side", "US officials". */
final class OrganWords {
    static final WordSet ORGANS = WordSet.of("""
            government governments ministry ministries administration authorities officials official army military forces troops
            embassy delegation delegations side parliament presidency leadership cabinet regime consulate navy diplomats diplomat
            spokesman spokeswoman spokesperson spokespeople representatives representative negotiators mission envoy minister
            ministers president leader leaders chancellor premier ambassador lawmakers foreign-ministry kremlin
            department command state media television tv broadcaster agency statement readout security service source
            sources aide aides staff team commander commanders general generals soldiers secretary""");

    /** The same, where they may stand without a state: "the ministry said". */
    static final WordSet ALONE =
            WordSet.of("government ministry administration embassy delegation presidency leadership regime parliament");

    /** Unnamed people who speak for their state. */
    static final WordSet OFFICIALS = WordSet.of(
            "official officials diplomat diplomats spokesman spokeswoman spokesperson source sources aide aides negotiators");

    /** Stand between the state and its organ. */
    static final WordSet BETWEEN = WordSet.of("""
            foreign defence defense interior finance trade energy health justice senior top state presidential federal
            military armed ground air naval security special prime vice deputy economic official local high-level negotiating
            high-ranking government ministry department press national central communist ruling intelligence law enforcement
            occupation diplomatic state-run state-owned security affairs external political chief's""");

    private OrganWords() {}
}
