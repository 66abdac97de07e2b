package org.demarche.extraction.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.diplomacy.Edtf;
import org.demarche.extraction.gazetteer.StateName.Form;
import org.demarche.extraction.gazetteer.Table.Row;
import org.jspecify.annotations.Nullable;

/** Builds a gazetteer from its tables. */
final class GazetteerTables {
    private static final Map<String, Form> FORMS = formsByColumn();

    private final NameIndex names = new NameIndex();
    private final Map<String, String> stateNames = new LinkedHashMap<>();

    private GazetteerTables() {}

    static Gazetteer read(String folder) {
        GazetteerTables tables = new GazetteerTables();
        List<KnownPerson> people = people(Table.read(folder + "people.tsv"));
        people.forEach(tables::addPerson);
        Table.read(folder + "countries.tsv").rows().forEach(tables::addState);
        Table.read(folder + "organisations.tsv").rows().forEach(tables::addOrganisation);
        Table.read(folder + "media.tsv").rows().forEach(tables::addMedium);
        Offices offices = new Offices();
        Table.read(folder + "offices.tsv").rows().forEach(row -> addOffice(row, offices));
        return new Gazetteer(tables.names, tables.stateNames, new People(people), offices);
    }

    private static Map<String, Form> formsByColumn() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("name", Form.NAME);
        forms.put("names", Form.NAME);
        forms.put("capitals", Form.CAPITAL);
        forms.put("cities", Form.CITY);
        forms.put("regions", Form.REGION);
        forms.put("metonyms", Form.METONYM);
        forms.put("adjectives", Form.ADJECTIVE);
        forms.put("demonyms", Form.DEMONYM);
        return forms;
    }

    private void addState(Row row) {
        String iso3 = row.required("iso3");
        stateNames.put(iso3, row.required("name"));
        FORMS.forEach((column, form) -> row.list(column).forEach(name -> names.add(name, new StateName(iso3, form))));
    }

    private void addOrganisation(Row row) {
        KnownOrganisation organisation =
                new KnownOrganisation(row.required("id"), row.required("name"), row.get("kind"));
        names.add(organisation.name(), organisation);
        row.list("names").forEach(name -> names.add(name, organisation));
    }

    private void addMedium(Row row) {
        String kind = row.required("kind");
        if (!kind.equals("state") && !kind.equals("independent")) {
            throw new GazetteerException(row.table(), row.line(), "kind", kind + ": write state or independent");
        }
        Medium medium = new Medium(row.required("name"), row.required("country"), kind.equals("state"));
        names.add(medium.name(), medium);
        row.list("names").forEach(name -> names.add(name, medium));
    }

    private static void addOffice(Row row, Offices offices) {
        String category = row.required("category");
        String iso3 = orNull(row.get("iso3"));
        String body = orNull(row.get("body"));
        row.list("variants").forEach(variant -> offices.add(new KnownOffice(variant, category, iso3, body)));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private void addPerson(KnownPerson person) {
        for (String name : spellings(person)) {
            if (PersonalName.words(name).size() > 1) {
                names.add(name, person);
            }
        }
    }

    static List<String> spellings(KnownPerson person) {
        List<String> all = new ArrayList<>(person.names());
        all.add(0, person.name());
        return all;
    }

    private static List<KnownPerson> people(Table table) {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            byName.computeIfAbsent(row.required("name"), n -> new ArrayList<>()).add(row);
        }
        return byName.values().stream().map(GazetteerTables::person).toList();
    }

    private static KnownPerson person(List<Row> rows) {
        List<String> names =
                rows.stream().flatMap(r -> r.list("names").stream()).distinct().toList();
        boolean female = rows.stream().anyMatch(r -> r.get("sex").equals("f"));
        List<Office> offices = rows.stream().map(GazetteerTables::office).toList();
        return new KnownPerson(rows.get(0).get("name"), female, names, offices);
    }

    private static Office office(Row row) {
        return new Office(
                orNull(row.get("country")),
                row.required("office"),
                row.required("category"),
                date(row, "from"),
                date(row, "to"));
    }

    private static @Nullable Edtf date(Row row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? null : Gazetteer.date(row.table(), row.line(), column, value);
    }
}
