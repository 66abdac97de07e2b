package org.demarche.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;

/** Derives people, names and offices from all mentions of the actors that a batch touches. */
final class ActorWrite {
    private final CypherRun run;
    private final Collection<String> actors;
    private final Collection<String> forgotten;

    /**
     * @param actors all that the batch mentions or mentioned before
     * @param forgotten those among them that lost a mention
     */
    ActorWrite(CypherRun run, Collection<String> actors, Collection<String> forgotten) {
        this.run = run;
        this.actors = actors;
        this.forgotten = forgotten;
    }

    void write(Collection<ReportRows> batch) {
        writeNames(batch);
        writePeople();
        run.run("delete-actors", Row.ids(forgotten));
    }

    private void writeNames(Collection<ReportRows> batch) {
        Map<String, String> first = new TreeMap<>();
        for (ReportRows rows : batch) {
            Mention.of(rows.report().findings()).forEach((id, mention) -> {
                String name = mention.name();
                if (name != null && !Parties.isPerson(id) && !name.equals(Parties.standIn(id))) {
                    first.merge(id, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            });
        }
        List<Map<String, Object>> names = new ArrayList<>();
        first.forEach((id, name) -> names.add(name(id).with("name", name).map()));
        run.run("names", names);
        run.run(
                "names-anew",
                forgotten.stream()
                        .filter(id -> !Parties.isPerson(id))
                        .map(id -> name(id).map())
                        .toList());
    }

    private static Row name(String id) {
        return Row.of("id", id).with("standIn", Parties.standIn(id));
    }

    private void writePeople() {
        List<String> people = actors.stream().filter(Parties::isPerson).toList();
        Map<String, List<PersonProfile.Said>> said = new TreeMap<>();
        for (Record row : run.run("people", Row.ids(people))) {
            said.computeIfAbsent(row.get("id").asString(), id -> new ArrayList<>())
                    .add(ReportReader.said(row));
        }
        List<Map<String, Object>> profiles = new ArrayList<>();
        List<Map<String, Object>> offices = new ArrayList<>();
        List<Map<String, Object>> services = new ArrayList<>();
        said.forEach((id, all) -> {
            PersonProfile profile = new PersonProfile(id, all);
            profiles.add(Row.of("id", id).with("facts", profile.facts()).map());
            offices.add(Row.of("id", id).with("offices", offices(profile)).map());
            profile.services().forEach(service -> services.add(row(id, service)));
        });
        run.run("profiles", profiles);
        run.run("not-serves", offices);
        run.run("serves", services);
    }

    private static List<String> offices(PersonProfile profile) {
        return profile.services().stream()
                .map(service -> Parties.country(service.country()) + " " + service.office())
                .toList();
    }

    private static Map<String, Object> row(String person, PersonProfile.Service service) {
        return Row.of("person", person)
                .with("country", Parties.country(service.country()))
                .with("office", service.office())
                .with("firstSeen", service.firstSeen())
                .with("lastSeen", service.lastSeen())
                .map();
    }
}
