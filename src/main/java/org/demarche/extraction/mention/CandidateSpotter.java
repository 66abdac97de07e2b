package org.demarche.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.article.Zone;
import org.demarche.extraction.gazetteer.Gazetteer;
import org.demarche.extraction.gazetteer.KnownPerson;
import org.demarche.extraction.gazetteer.Named;
import org.demarche.extraction.gazetteer.PersonalName;
import org.demarche.extraction.text.Token;
import org.demarche.extraction.text.Vocabulary;

/** Finds the words of a sentence that may be names of people, and what speaks for it. */
final class CandidateSpotter {
    private static final int LONGEST_RUN = 14;
    private static final int LONGEST_NAME = 6;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final SentenceNames names;
    private final boolean titleCase;
    private final List<Candidate> found = new ArrayList<>();

    private CandidateSpotter(Gazetteer gazetteer, Vocabulary vocabulary, SentenceNames names) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.names = names;
        this.titleCase = names.isTitleCase();
    }

    static List<Candidate> in(Gazetteer gazetteer, Vocabulary vocabulary, SentenceNames names) {
        if (names.sentence().zone() == Zone.Kind.DATELINE) {
            return List.of();
        }
        CandidateSpotter spotter = new CandidateSpotter(gazetteer, vocabulary, names);
        int at = 0;
        while (at < names.size()) {
            at = spotter.take(at);
        }
        return spotter.found;
    }

    private int take(int at) {
        NameSpan name = names.at(at);
        if (name != null && name.isPerson()) {
            int end = withSuffix(name.end());
            add(at, end, known(name.meanings()), true);
            return end;
        }
        if (name != null && !mayBePersonal(name)) {
            return name.end();
        }
        if (!startsName(at)) {
            return at + 1;
        }
        int end = titleCase ? at + 1 : runEnd(at);
        takeRun(at, end);
        return end;
    }

    /** A city or state that is also a given name or a surname: "Jordan Smith", "General Austin". */
    private boolean mayBePersonal(NameSpan name) {
        if (!name.isState() || name.end() - name.first() > 1 || titleCase) {
            return false;
        }
        boolean form = name.form().isPlace() || name.form() == org.demarche.extraction.gazetteer.StateName.Form.NAME;
        if (!form || NameWords.isAcronym(names.word(name.first()))) {
            return false;
        }
        Title title = Title.personal(names, name.first());
        return title != null && !isNameAt(name.end()) || isGivenName(name);
    }

    private boolean isGivenName(NameSpan name) {
        String before = names.tag(name.first() - 1);
        return gazetteer.people().isGivenName(names.word(name.first()))
                && !before.equals("IN")
                && !before.equals("TO")
                && isNameAt(name.end());
    }

    private boolean isNameAt(int i) {
        return i < names.size() && names.at(i) == null && startsName(i) && !NameWords.isThing(names.word(i));
    }

    private boolean startsName(int at) {
        Token token = names.token(at);
        String form = token.form();
        if (titleCase) {
            return isShouted(form) || NameWords.isNameWord(token);
        }
        boolean beginning =
                at == 0 || names.tag(at - 1).equals("``") || names.tag(at - 1).equals(":");
        return NameWords.isNameWord(token) && (!beginning || NameWords.isProper(token));
    }

    private static boolean isShouted(String form) {
        return form.length() > 3 && NameWords.isAcronym(form) && !NameWords.isCommon(form);
    }

    private int runEnd(int first) {
        int end = first + 1;
        while (end < names.size() && end - first < LONGEST_RUN) {
            int next = end;
            while (next < names.size() && NameWords.isInnerWord(names.token(next))) {
                next++;
            }
            if (next >= names.size() || names.at(next) != null || !goesOn(next)) {
                break;
            }
            end = next + 1;
        }
        return withSuffix(end);
    }

    private boolean goesOn(int i) {
        return NameWords.isNameWord(names.token(i)) && !NameWords.isCommon(names.word(i));
    }

    private int withSuffix(int end) {
        int at = names.word(end).equals(",") ? end + 1 : end;
        return at < names.size() && PersonalName.isSuffix(names.word(at)) ? at + 1 : end;
    }

    private void takeRun(int from, int end) {
        int first = from;
        while (first < end - 1 && (isFieldOfOffice(first) || end - first > 2 && isWord(first))) {
            first++;
        }
        if (end - first > LONGEST_NAME) {
            return;
        }
        for (int i = first; i < end; i++) {
            if (i > first && isFieldOfOffice(i)) {
                return;
            }
            if (NameWords.isThing(names.word(i)) && !(end - first > 1 && i == first && isKnownGiven(i))) {
                return;
            }
        }
        add(first, end, find(first, end), false);
    }

    /** "Minister of Defense Oleksiy Reznikov": the field of office belongs to the title. */
    private boolean isFieldOfOffice(int i) {
        return OfficeWords.TOPICS.contains(names.word(i)) || OfficeWords.MODIFIERS.contains(names.word(i));
    }

    /** "... for Management and Resources Brian Mills": a common word in front of two more is no given name. */
    private boolean isWord(int i) {
        boolean middle = PersonalName.isInitial(names.word(i + 1));
        return vocabulary.isCommon(names.word(i))
                && !isKnownGiven(i)
                && !PersonalName.isInitial(names.word(i))
                && !middle;
    }

    private boolean isKnownGiven(int i) {
        return gazetteer.people().isGivenName(names.word(i));
    }

    private List<KnownPerson> find(int first, int end) {
        String plain = PersonalName.plain(text(first, end));
        return PersonalName.words(plain).size() > 1 ? known(gazetteer.names().find(plain)) : List.of();
    }

    private void add(int first, int end, List<KnownPerson> known, boolean certain) {
        Title title = Title.of(names, first, end);
        Apposition apposition = titleCase ? null : Apposition.after(names, end);
        boolean words = isOfWords(first, end);
        boolean evidence = certain
                || !known.isEmpty()
                || title != null && (!words || isAddressed(title))
                || apposition != null && !words
                || !titleCase && !words && (speaks(first, end) || isGivenAndProper(first, end));
        found.add(new Candidate(
                names, first, end, span(first, end), text(first, end), known, title, apposition, evidence, words));
    }

    /** "Stabilization Policy", "Marine Biology": nothing but common words. */
    private boolean isOfWords(int first, int end) {
        int common = 0;
        for (int i = first; i < end; i++) {
            common += vocabulary.isCommon(names.word(i)) ? 1 : 0;
        }
        return common == end - first;
    }

    /** "Mr. Brown", "President Park": the title stands right before the name and is written large. */
    private boolean isAddressed(Title title) {
        int last = title.first();
        while (last < names.size() && !OfficeWords.isTitleWord(names.word(last))) {
            last++;
        }
        return OfficeWords.isTitleWord(names.word(last)) && names.isCapitalised(last) && title.isAdjacent();
    }

    private boolean speaks(int first, int end) {
        if (end - first < 2) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!NameWords.isProper(names.token(i)) && !NameWords.isInnerWord(names.token(i))) {
                return false;
            }
        }
        int after = names.tag(end).equals("RB") ? end + 1 : end;
        boolean verbBefore = SayingVerbs.contains(names.word(first - 1)) && ",.".contains(names.word(end));
        return SayingVerbs.contains(names.word(after)) && names.tag(after).startsWith("V") || verbBefore;
    }

    private boolean isGivenAndProper(int first, int end) {
        return end - first > 1 && isKnownGiven(first) && NameWords.isProper(names.token(end - 1));
    }

    private static List<KnownPerson> known(List<Named> meanings) {
        return meanings.stream()
                .filter(KnownPerson.class::isInstance)
                .map(KnownPerson.class::cast)
                .toList();
    }

    private org.demarche.article.Span span(int first, int end) {
        return names.sentence().span(first, end);
    }

    private String text(int first, int end) {
        String words =
                span(first, end).of(names.article()).replaceAll("\\s+", " ").replace('’', '\'');
        return titleCase && words.equals(words.toUpperCase(Locale.ROOT)) ? capitalised(words) : words;
    }

    private static String capitalised(String shouted) {
        return shouted.charAt(0) + shouted.substring(1).toLowerCase(Locale.ROOT);
    }
}
