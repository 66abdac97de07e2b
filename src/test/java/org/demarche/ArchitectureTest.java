package org.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of src/docs/architecture.md: news flows one way, from the article to the answer. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.demarche.";

    @ArchTest
    static final ArchRule articles_know_nothing_of_diplomacy = only("article..");

    @ArchTest
    static final ArchRule diplomacy_knows_articles = only("diplomacy..", "article..");

    @ArchTest
    static final ArchRule extraction_knows_articles_and_diplomacy = only("extraction..", "article..", "diplomacy..");

    @ArchTest
    static final ArchRule the_graph_never_extracts = only("graph..", "article..", "diplomacy..");

    @ArchTest
    static final ArchRule the_local_database_knows_nothing_of_us = only("localdb..");

    @ArchTest
    static final ArchRule ingest_is_where_extraction_and_graph_meet =
            only("ingest..", "article..", "diplomacy..", "extraction..", "graph..");

    @ArchTest
    static final ArchRule the_api_asks_and_ingests =
            only("api..", "article..", "diplomacy..", "ingest..", "graph.query..");

    @ArchTest
    static final ArchRule questions_and_writing_are_apart = noClasses()
            .that()
            .resideInAPackage(ROOT + "graph.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "graph.write..");

    @ArchTest
    static final ArchRule text_is_the_first_hop = hop("text");

    @ArchTest
    static final ArchRule syntax_follows_text = hop("syntax", "text");

    @ArchTest
    static final ArchRule the_gazetteer_stands_alone = hop("gazetteer", "text", "syntax");

    @ArchTest
    static final ArchRule mentions_follow_the_gazetteer = hop("mention", "text", "syntax", "gazetteer");

    @ArchTest
    static final ArchRule events_come_last = hop("event", "text", "syntax", "gazetteer", "mention");

    @ArchTest
    static final ArchRule opennlp_stays_in_text = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "extraction.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule extraction_needs_neither_spring_nor_neo4j = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "extraction..", ROOT + "article..", ROOT + "diplomacy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..");

    @ArchTest
    static final ArchRule the_server_stays_in_its_own_process = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j..")
                    .and(resideOutsideOfPackages("org.neo4j.driver..", "org.neo4j.bolt..", "org.neo4j.cypherdsl..")));

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    /** A package may use these and itself, beside libraries. */
    private static ArchRule only(String own, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = ROOT + own;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = ROOT + others[i];
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + own)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackages("org.demarche..").or(resideInAnyPackage(allowed)));
    }

    /** A hop of extraction may use the hops before it. */
    private static ArchRule hop(String own, String... before) {
        String[] others = new String[before.length + 2];
        others[0] = "article..";
        others[1] = "diplomacy..";
        for (int i = 0; i < before.length; i++) {
            others[i + 2] = "extraction." + before[i] + "..";
        }
        return only("extraction." + own + "..", others);
    }
}
