package org.demarche.extraction.gazetteer;

/** What a name of the gazetteer stands for. */
public sealed interface Named permits StateName, KnownOrganisation, Medium, KnownPerson {}
