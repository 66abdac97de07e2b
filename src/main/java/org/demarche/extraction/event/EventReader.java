package org.demarche.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Layout;
import org.demarche.diplomacy.Edtf;
import org.demarche.diplomacy.Statement;
import org.demarche.extraction.mention.ResolvedText;
import org.demarche.extraction.syntax.Passage;
import org.demarche.extraction.syntax.Passages;
import org.jspecify.annotations.Nullable;

/**
 * Reads who met whom and who said what. A pure function: the same text gives the same events. What is odd in a text becomes no event, and
 * where it is worth a look a doubt; nothing is thrown.
 */
public final class EventReader {

    public Events read(ResolvedText text) {
        Layout layout = text.text().layout();
        DatelineLink dateline = new DatelineLink(layout);
        List<Scene> scenes = scenes(text, new DateResolver(reference(layout)));
        Article article = text.text().article();
        MeetingReader meetings = new MeetingReader(article, layout, new Parties(text.parties()), dateline);
        List<Statement> statements = new StatementReader(article, dateline).read(scenes);
        return new Events(
                meetings.read(scenes), statements, UnattributedQuotations.doubts(article, scenes, statements));
    }

    private static List<Scene> scenes(ResolvedText text, DateResolver resolver) {
        List<Scene> scenes = new ArrayList<>();
        LocalDate anchor = null;
        for (Passage passage : Passages.of(text.text())) {
            List<DateExpression> dates = resolver.read(passage, anchor);
            scenes.add(Scene.of(scenes.size(), passage, text, dates));
            anchor = last(dates, anchor);
        }
        return List.copyOf(scenes);
    }

    private static @Nullable LocalDate last(List<DateExpression> dates, @Nullable LocalDate anchor) {
        return dates.stream()
                .map(DateExpression::past)
                .filter(Edtf::isDay)
                .map(Edtf::start)
                .reduce((one, other) -> other)
                .orElse(anchor);
    }

    private static @Nullable LocalDate reference(Layout layout) {
        Layout.Dateline dateline = layout.dateline();
        return dateline != null && dateline.date() != null ? dateline.date() : layout.publishedOn();
    }
}
