package org.demarche.extraction.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.diplomacy.Doubt;
import org.demarche.diplomacy.Party;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.text.ParsedText;
import org.demarche.extraction.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Binds the names, descriptions and pronouns of a text to the parties they stand for. Thread-safe. */
public final class MentionReader {
    private static final Comparator<Mention> IN_TEXT = Comparator.comparing(Mention::span)
            .thenComparing(Mention::phrase)
            .thenComparing(Mention::kind)
            .thenComparing(Mention::why);

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final NameSpotter spotter;

    public MentionReader(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.spotter = new NameSpotter(gazetteer);
    }

    /** The text with its mentions bound; what stays undecided is a mention without parties, or a doubt. */
    public ResolvedText read(ParsedText text) {
        List<SentenceNames> sentences = text.sentences().stream()
                .map(sentence -> spotter.spot(text.article(), sentence))
                .toList();
        Roster roster = new Roster(gazetteer, day(text));
        PersonBinder binder = new PersonBinder(gazetteer, roster, StatesSeen.in(sentences));
        List<Candidate> candidates = sentences.stream()
                .flatMap(s -> CandidateSpotter.in(gazetteer, vocabulary, s).stream())
                .toList();
        StateChoice choice = new StateChoice(sentences);
        Map<Candidate, Individual> people = binder.bind(candidates);
        ServedStates.infer(gazetteer, people, roster.day(), choice);
        PersonIds ids = PersonIds.of(gazetteer, roster);
        List<Mention> mentions =
                new ArrayList<>(sorted(new NamedMentions(choice, ids, vocabulary).of(sentences, people)));
        Discourse discourse = new Discourse(ids.people(), roster.day());
        mentions.addAll(CoreferenceReader.read(text, sentences, mentions, choice, discourse));
        List<Mention> all = nest(sorted(mentions));
        List<Doubt> doubts = new ArrayList<>(text.doubts());
        doubts.addAll(binder.doubts());
        List<Party> parties = Parties.of(gazetteer, all, roster, ids, Parties.bodies(sentences));
        return new ResolvedText(text, all, parties, doubts);
    }

    private static @Nullable LocalDate day(ParsedText text) {
        LocalDate found = text.layout().publishedOn();
        return found != null ? found : text.article().publishedOn();
    }

    private static List<Mention> sorted(List<Mention> mentions) {
        return mentions.stream().sorted(IN_TEXT).toList();
    }

    private static List<Mention> nest(List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
        return mentions.stream()
                .map(m -> m.nestedIn(bySentence.getOrDefault(m.sentence(), List.of())))
                .toList();
    }
}
