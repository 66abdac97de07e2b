package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings after which a page goes on without its article: related articles, comments, sources, tags. */
final class PageEnd {
    private record Heading(Zone.Kind kind, Pattern pattern) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 60;
    /** More prose than this share of what stands before is no list of teasers: the article goes on. */
    private static final double MOST_PROSE = 0.2;

    private static final List<Heading> HEADINGS = List.of(
            heading(
                    Zone.Kind.TEASER,
                    "(?:related|recommended|similar|further|suggested|sponsored|latest|popular|trending|top|featured|other|more) (?:links?|content|articles?|stor(?:y|ies)|news|topics?|posts?|coverage|reading|headlines?|videos?|items?|documents?|pages?)\\b.{0,30}"),
            heading(
                    Zone.Kind.TEASER,
                    "(?:most|more) (?:popular|read|viewed|shared|commented|recent|from .{2,40}|on (?:this|the) .{2,40}|like this|in .{2,30})"),
            heading(
                    Zone.Kind.TEASER,
                    "(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: for you)?|trending(?: now)?|editors?'?s? (?:picks?|choice)|(?:also )?in (?:other|the) news|read next|up next|what to read next|don'?t miss|previous article|next article|previous post|next post|post navigation|sister (?:links|projects|articles)|external links|see also|tags?|topics|filed under|categories|around the web|from the web|promoted stories|about the authors?)\\b.{0,30}"),
            heading(Zone.Kind.CITATION, "(?:sources?|references|footnotes|endnotes|bibliography|works cited)"),
            heading(
                    Zone.Kind.COMMENTS,
                    "(?:\\(?\\d+\\)? )?(?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: \\(?\\d+\\)?)?(?: (?:on|to) .{1,60})?|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply|response)s?|no comments(?: yet)?|join the (?:conversation|discussion)|discussion|have your say"));
    private static final Pattern FOREIGN_COMMENTS = Pattern.compile(
            "koment|kommentar|kommentti|komentář|comentari|comentário|commentaire|commenti\\b|yorum|коммент|комент|σχόλι|تعليق|نظر|תגוב|टिप्पण|ความคิดเห็น|评论|評論|コメント|댓글|hozzászól|reacties|bình luận|pastab|atsiliep",
            FLAGS);

    private final Draft draft;
    private final int[] proseBefore;

    private PageEnd(Draft draft) {
        this.draft = draft;
        proseBefore = draft.proseBefore();
    }

    static void mark(Draft draft, int bodyStart) {
        PageEnd end = new PageEnd(draft);
        for (int i = bodyStart + 1; i < draft.size(); i++) {
            Zone.Kind kind = end.kindAfter(i);
            if (kind != null) {
                end.markFrom(i, kind);
            }
        }
        end.markRest(bodyStart);
    }

    private int proseFrom(int i) {
        return proseBefore[draft.size()] - proseBefore[i];
    }

    private Zone.@Nullable Kind kindAfter(int i) {
        Paragraph line = draft.get(i);
        if (!draft.isFree(i) || line.length() > LONGEST || line.words() > 9) {
            return null;
        }
        if (FOREIGN_COMMENTS.matcher(line.text()).find() && line.words() <= 6) {
            return proseFrom(i) == 0 ? Zone.Kind.COMMENTS : null;
        }
        return HEADINGS.stream()
                .filter(heading -> heading.pattern().matcher(line.text()).matches())
                .map(Heading::kind)
                .findFirst()
                .orElse(null);
    }

    private void markFrom(int heading, Zone.Kind kind) {
        boolean end = proseFrom(heading + 1) <= MOST_PROSE * proseBefore[heading];
        int last = heading + 1;
        while (last < draft.size() && (end ? kindAfter(last) == null : isListed(last))) {
            last++;
        }
        draft.markFree(heading, last, kind);
    }

    /** Short lines right under a heading inside an article are its links. */
    private boolean isListed(int i) {
        return !draft.isFree(i) || (draft.get(i).isTitleLike() && !draft.get(i).gap());
    }

    /** After the last prose, short lines between what is marked are of the page too. */
    private void markRest(int bodyStart) {
        int last = draft.size() - 1;
        while (last > bodyStart && !(draft.isFree(last) && !draft.get(last).isTitleLike())) {
            last--;
        }
        boolean begun = false;
        for (int i = last + 1; i < draft.size(); i++) {
            begun |= draft.is(i, Zone.Kind.SHARE)
                    || draft.is(i, Zone.Kind.TEASER)
                    || draft.is(i, Zone.Kind.FOOTER)
                    || draft.is(i, Zone.Kind.LICENCE)
                    || draft.is(i, Zone.Kind.COMMENTS);
            if (begun) {
                draft.mark(i, Zone.Kind.FOOTER);
            }
        }
    }

    private static Heading heading(Zone.Kind kind, String pattern) {
        return new Heading(kind, Pattern.compile("(?:" + pattern + ") ?[:.»>]*", FLAGS));
    }
}
