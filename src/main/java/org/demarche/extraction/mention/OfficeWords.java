package org.demarche.extraction.mention;

/** The words that titles and offices are made of. */
final class OfficeWords {
    /** Stand before a name and name no office by themselves. */
    static final WordSet HONORIFICS = WordSet.of("""
            mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. gen gen. general lt lt. lieutenant col col. colonel maj maj. major
            capt capt. captain adm adm. admiral sgt sgt. sergeant brig brig. brigadier marshal cmdr cmdr. sir lord lady dame
            baroness baron sheikh sheik shaikh sayyid king queen prince princess emir sultan pope ayatollah imam mullah
            archbishop bishop cardinal patriarch father rev rev. sen sen. rep rep. gov gov. amb amb. hon hon. sens. reps.
            justice judge comrade madam madame mme emperor empress duke duchess""");

    static final WordSet FEMALE = WordSet.of("""
            mrs mrs. ms ms. miss lady dame baroness madam madame mme queen princess empress duchess spokeswoman chairwoman congresswoman
            businesswoman wife daughter mother sister actress""");
    static final WordSet MALE = WordSet.of("""
            mr mr. sir lord king prince pope imam mullah ayatollah emperor duke spokesman chairman congressman businessman
            husband son father brother emir sultan sheikh archbishop bishop cardinal patriarch""");

    /** Heads of the names of offices and roles. */
    static final WordSet ROLES = WordSet.of("""
            president premier minister secretary chancellor ambassador envoy spokesman spokeswoman spokesperson representative
            senator congressman congresswoman lawmaker legislator parliamentarian governor mayor leader chief head director
            deputy commissioner chairman chairwoman chair chairperson chairmen speaker adviser advisor coordinator co-ordinator
            counselor counsellor councilor councillor diplomat official negotiator consul commander general politician
            undersecretary under-secretary counterparts vice-president vice-premier president-elect secretary-general director-general
            attorney prosecutor mp mep dictator ruler monarch counterpart predecessor successor taoiseach pm fm
            representatives senators ministers presidents leaders ambassadors secretaries ombudsman kaiser tsar plenipotentiary
            czar chargé aide officer""");

    /** Roles of private people, in lower case before or after a name. */
    static final WordSet CALLINGS = WordSet.of("""
            analyst expert professor researcher fellow scientist activist dissident journalist editor lawyer economist historian
            academic scholar author businessman businesswoman oligarch critic candidate member founder co-founder heir veteran
            strategist specialist executive owner reporter correspondent blogger writer poet actor actress singer athlete
            footballer coach doctor physician nurse engineer farmer resident soldier pilot student teacher victim survivor
            whistleblower contender challenger host colleague wife husband son daughter brother sister father mother
            ex-president ex-minister manager lecturer commentator observer pollster rabbi priest cleric warlord mercenary
            billionaire tycoon banker trader spy agent defector hostage prisoner suspect gunman""");

    /** Stand in front of a role. */
    static final WordSet MODIFIERS = WordSet.of("""
            foreign prime vice deputy defence defense interior finance trade energy health justice former ex acting interim state
            press presidential special senior top chief executive national security opposition then then-newly newly elected
            incumbent sitting outgoing incoming veteran longtime long-time late first permanent general attorney under assistant
            associate principal political military economic cultural climate commerce treasury external affairs internal crown
            supreme federal regional parliamentary lead nuclear peace government ministry department house senate party army navy
            police intelligence new current second third third-ranking high ranking high-ranking policy chief fellow
            right-hand ruling leading key longest-serving charge commissioner-designate designate environment agriculture
            transport education labour labor homeland home information public digital tourism culture sports science technology
            industry oil petroleum trade-and-industry counter-terrorism humanitarian exiled jailed imprisoned
            de-facto self-proclaimed populist conservative liberal far-right communist republican democratic democrat
            majority minority union joint permanent resident chargé mission staff""");

    /** Fields of office that follow "of" or "for", or stand between a role and a name. */
    static final WordSet TOPICS = WordSet.of("""
            defense defence state affairs interior finance treasury health climate energy economy trade justice education security
            administration staff development administration foreign european eurasian asian african western hemisphere political
            arms control international bureau office labor labour commerce homeland presidential commission committee council
            cabinet government opposition parliament party chancellery mission humanitarian reconciliation peace policy budget
            agriculture environment culture information near east eastern south central north southern northern pacific
            global public diplomacy democracy human rights religious freedom growth ministry department agency intelligence
            reintegration territories infrastructure digital transformation internal strategic industries""");

    /** Plurals that speak of several office holders. */
    static final WordSet PLURALS = WordSet.of("""
            ministers presidents leaders premiers secretaries chancellors diplomats ambassadors envoys counterparts officials
            heads chiefs negotiators men women monarchs spokesmen kings""");

    static final WordSet DETERMINERS = WordSet.of("the this that his her its their our my your");

    private OfficeWords() {}

    static boolean isRole(String form) {
        return ROLES.contains(form) || form.endsWith("-General") || form.endsWith("-general");
    }

    static boolean isHonorific(String form) {
        return HONORIFICS.contains(form);
    }

    static boolean isTitleWord(String form) {
        return isRole(form) || isHonorific(form);
    }
}
