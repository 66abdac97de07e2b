package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines above the first paragraph of prose: section names, headline and decks, author, day. */
final class PageTop {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_DECKS = 3;
    /** "Jane Doe, Spokesperson": a person and an office on top of a release speak in it. */
    private static final Pattern OFFICE_HOLDER = Pattern.compile(
            "^\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,4}, \\p{Lu}[\\p{L}' -]*(?:, [\\p{L}' ,-]+)?$");

    /** The name of a section; with a comma it may be a place. */
    private static final Pattern SECTION = Pattern.compile("[^,:\\d]{2,40}");

    private static final Pattern HEADING = Pattern.compile("^#{1,6} +");

    private final Draft draft;
    private final String title;
    private final int end;

    private PageTop(Draft draft, String title) {
        this.draft = draft;
        this.title = plain(title);
        this.end = bodyStart(draft);
    }

    /** Marks the lines on top; the paragraph of the headline, or -1 where there is none in the text. */
    static int mark(Draft draft, String title) {
        PageTop top = new PageTop(draft, title);
        top.markAuthors();
        return top.markHeadlines();
    }

    /** The first paragraph that is meant to be read; none where all lines are short. */
    static int bodyStart(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i) && (draft.hasDateline(i) || !draft.get(i).isTitleLike())) {
                return i;
            }
        }
        return 0;
    }

    /** A name alone is an author's where the day, the reading time, a byline or the dateline's line stands beside it. */
    private void markAuthors() {
        for (int i = 1; i < end; i++) {
            boolean beside = isCreditLine(i - 1) || isCreditLine(i + 1);
            if (draft.isFree(i)
                    && beside
                    && Bylines.isName(draft.get(i))
                    && !plain(draft.get(i).text()).equals(title)) {
                draft.mark(i, Zone.Kind.BYLINE);
            }
        }
    }

    private boolean isCreditLine(int i) {
        return draft.is(i, Zone.Kind.DATELINE) || draft.is(i, Zone.Kind.BYLINE);
    }

    private int markHeadlines() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (draft.isFree(i) && draft.get(i).isTitleLike() && !isOfficeHolder(draft.get(i))) {
                lines.add(i);
            }
        }
        Integer headline = headline(lines);
        if (headline == null) {
            return -1;
        }
        lines.forEach(line -> mark(line, headline));
        return isInText(headline) ? headline : -1;
    }

    private void mark(int line, int headline) {
        boolean repeated =
                plain(draft.get(line).text()).equals(plain(draft.get(headline).text()));
        if (repeated || (isLong(line) && Math.abs(line - headline) <= MOST_DECKS)) {
            draft.mark(line, Zone.Kind.HEADLINE);
        } else if (line < headline
                && isInText(headline)
                && SECTION.matcher(draft.get(line).text()).matches()) {
            draft.mark(line, Zone.Kind.TEASER);
        }
    }

    /** Whether the headline of the article stands there, and not only lines under a title given apart. */
    private boolean isInText(int headline) {
        return title.isEmpty() || plain(draft.get(headline).text()).equals(title);
    }

    /** The line that repeats the title; else one that stands twice; else the first of some words. */
    private @Nullable Integer headline(List<Integer> lines) {
        List<String> words = lines.stream().map(i -> plain(draft.get(i).text())).toList();
        if (!title.isEmpty() && words.contains(title)) {
            return lines.get(words.indexOf(title));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (words.subList(i + 1, words.size()).contains(words.get(i)) && isLong(lines.get(i))) {
                return lines.get(i);
            }
        }
        Integer first = lines.stream().filter(this::isLong).findFirst().orElse(null);
        boolean onlyLine = lines.size() == 1 && lines.get(0) == 0 && title.isEmpty();
        return first == null && onlyLine ? lines.get(0) : first;
    }

    private boolean isLong(int line) {
        return draft.get(line).words() >= (title.isEmpty() ? FEWEST_WORDS : FEWEST_WORDS + 1)
                || plain(draft.get(line).text()).equals(title);
    }

    static boolean isOfficeHolder(Paragraph line) {
        return line.length() <= 120 && OFFICE_HOLDER.matcher(line.text()).matches();
    }

    private static String plain(String words) {
        String bare = HEADING.matcher(words.strip()).replaceFirst("");
        return bare.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[‘’`]", "'")
                .replaceAll("[“”„«»]", "\"")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
