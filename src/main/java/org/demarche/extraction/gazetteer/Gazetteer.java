package org.demarche.extraction.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.diplomacy.Edtf;

/** The tables of seeds/reference, read once and immutable. */
public final class Gazetteer {
    private final NameIndex names;
    private final Map<String, String> stateNames;
    private final People people;
    private final Offices offices;

    Gazetteer(NameIndex names, Map<String, String> stateNames, People people, Offices offices) {
        this.offices = offices;
        this.names = names;
        this.stateNames = stateNames;
        this.people = people;
    }

    /** Reads the tables from {@code seeds/reference} on the class path. */
    public static Gazetteer load() {
        return load("seeds/reference/");
    }

    /** Reads the tables from a folder on the class path; its name ends with a slash. */
    public static Gazetteer load(String folder) {
        return GazetteerTables.read(folder);
    }

    /** The index of all names of states, organisations, media and people. */
    public NameIndex names() {
        return names;
    }

    /** The usual English name of a state; its code when it is not in the table. */
    public String stateName(String iso3) {
        return stateNames.getOrDefault(iso3, iso3);
    }

    public boolean isState(String iso3) {
        return stateNames.containsKey(iso3);
    }

    public People people() {
        return people;
    }

    /** The titles of offices. */
    public Offices offices() {
        return offices;
    }

    /** The office somebody held on a day, as precisely as the dates are known. */
    public Optional<Office> officeAt(KnownPerson person, LocalDate day) {
        return person.officeAt(day);
    }

    /** Who may have held an office of a state on a day, in order of the table. */
    public List<KnownPerson> holders(String iso3, String category, LocalDate day) {
        return people.holders(iso3, category, day);
    }

    static Edtf date(String table, int line, String column, String value) {
        try {
            return new Edtf(value);
        } catch (IllegalArgumentException e) {
            throw new GazetteerException(table, line, column, e.getMessage() + "");
        }
    }
}
