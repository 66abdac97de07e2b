package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines known by their words alone, wherever they stand: what a page says around its article. */
final class LineKinds {
    private record Shape(Zone.Kind kind, int longest, Pattern pattern) {
        boolean matches(Paragraph line) {
            return line.length() <= longest && pattern.matcher(line.text()).find();
        }
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NETWORK =
            "(?:facebook|twitter|tweet|x|whats ?app|telegram|linkedin|reddit|pinterest|tumblr|vk|messenger|viber|line|threads"
                    + "|bluesky|mastodon|instagram|youtube|tik ?tok|e-?mail|print|copy link|link|share|pin(?: it)?|flipboard|pocket|sms|more|save|like)";
    private static final String LINK =
            "(?:@\\w|https?://|\\bwww\\.|\\b[\\w-]+\\.(?:gov|com|org|net|int|eu)\\b|this link|web ?site|web ?form|e-?mail|by phone|twitter|facebook|instagram|news feed|\\blisted\\b|press release)";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    Zone.Kind.FOOTER,
                    60,
                    "^(?:skip|jump) (?:to|past) (?:the )?(?:main |primary )?(?:content|navigation|search|footer|article|text)\\b"),
            shape(
                    Zone.Kind.FOOTER,
                    200,
                    "^an official (?:web ?site|portal) of\\b|^here'?s how you know|^official web ?sites use \\.|^secure \\.\\w+ web ?sites use"),
            shape(Zone.Kind.FOOTER, 40, "^[^\\p{L}]*(?:-+ ?(?:30|ends?) ?-+|\\(ends?\\)|ends?/+|/+ends?)[^\\p{L}]*$"),
            shape(Zone.Kind.FOOTER, 60, "^(?!.*[\"'%$€£])[#*_=~•·+\\s-]+$"),
            shape(Zone.Kind.FOOTER, 60, "^\\*{2,}[^*]+\\*{2,}$"),
            shape(
                    Zone.Kind.FOOTER,
                    60,
                    "^(?:advertisement|sponsored(?: content)?|promoted|story continues below.*|article continues below.*|continue reading.*|loading\\W*|accept cookies|cookie settings)$"),
            shape(
                    Zone.Kind.FOOTER,
                    60,
                    "^(?:about us|contact us|privacy policy|terms (?:of|and) \\w+|cookies? policy|advertise(?: with us)?|site ?map|back to top|return to top|home ?page|log ?in|sign in|register|subscribe(?: now)?|donate(?: now)?|support us|newsletters?)$"),
            shape(
                    Zone.Kind.FOOTER,
                    240,
                    "^(?:subscribe\\b.{0,80}\\b(?:newsletters?|alerts?|channel|updates|digest|free|today|e-?mail|to our)\\b|sign up\\b.{0,80}\\b(?:newsletters?|alerts?|briefing|inbox|e-?mail|updates)\\b|get (?:our|the|more|all the)\\b.{0,80}\\b(?:newsletters?|inbox|alerts|app)\\b|(?:join|follow) (?:us|our)\\b.{0,100}\\b(?:on|channel|telegram|whatsapp|google|facebook|twitter|x)\\b|download (?:our|the) app\\b|enter your e-?mail)"),
            shape(
                    Zone.Kind.FOOTER,
                    300,
                    "^(?:for|to) (?:more|further|any|media|press|additional|general|all|latest|real-time)?(?: ?(?:or|and) ?\\w+)? ?(?:information|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries|details|updates|request)\\b.{0,200}"
                            + LINK),
            shape(
                    Zone.Kind.FOOTER,
                    300,
                    "^(?:please|kindly) (?:submit|contact|visit|direct|send|follow|click|see|e-?mail|rsvp)\\b.{0,250}"
                            + LINK),
            shape(
                    Zone.Kind.FOOTER,
                    200,
                    "^(?:(?:media|press|public affairs) )?contacts?(?: persons?| us)? ?:|^(?:tel|phone|telephone|fax|mobile|e-?mail)\\.? ?: ?[+@\\w]|^[\\w.+-]+@[\\w.-]+$|^(?:https?://|www\\.)\\S+$|^follow @\\w+"),
            shape(
                    Zone.Kind.SHARE,
                    70,
                    "^(?:share|like|spread|forward|print|send) (?:this|the|on|via|to|with|article|story|post|page)\\b(?:.{0,40}):?$"),
            shape(
                    Zone.Kind.SHARE,
                    90,
                    "^[\\s\\W]*" + NETWORK + "(?:[\\s\\W]+(?:" + NETWORK + "|\\d+|on|via))*[\\s\\W]*$"),
            shape(Zone.Kind.SHARE, 70, "^\\d+ (?:shares?|likes?|views?|retweets?)\\b"),
            shape(
                    Zone.Kind.TEASER,
                    220,
                    "^(?:look|watch|read|listen|see|related|recommended|more|must read|don'?t miss|explainer|in pics|in pictures|video|read next|up next|learn more|also (?:read|see|watch)|related (?:article|story|news|link)s?)(?: (?:also|more|too|here|next|this|on this))? ?[:|»>]"),
            shape(
                    Zone.Kind.TEASER,
                    220,
                    "^(?:read (?:also|more|full|the full|next)|also read|see also|read all|click (?:here|to)|view (?:all|more|comments|gallery)|watch (?:live|the video|video|now|more))\\b(?!.*[.!?]$)"),
            shape(Zone.Kind.CAPTION, 160, "\\.(?:jpe?g|png|gif|webp|svg)$"),
            shape(Zone.Kind.CAPTION, 120, "^[\\u2580-\\u25ff\\u2b1b\\u2b1c]"),
            shape(
                    Zone.Kind.COMMENTS,
                    200,
                    "^(?:your e-?mail (?:address )?will not be published|required fields are marked|save my name|(?:log|sign) in to (?:comment|reply|post)|you must be logged in|have an opinion on this (?:story|article)|comments? (?:are|is) (?:closed|moderated|now closed)|notify me of|this site uses akismet|be the first to comment|post (?:a )?comment)"));

    private LineKinds() {}

    /** A teaser's text ends with its link, however long it is. */
    private static final Pattern TEASER_END = Pattern.compile(
            "(?:read more|continue reading|full story|learn more)(?: [»>→]| \\.\\.\\.|…|\\.\\.\\.)?[)\\]]?$", FLAGS);

    private static final int LONGEST_TEASER = 1200;

    /** What the line is by its words; null where they say nothing, or where it is too long to be such a line. */
    static Zone.@Nullable Kind of(Paragraph line) {
        for (Shape shape : SHAPES) {
            if (shape.matches(line)) {
                return shape.kind();
            }
        }
        boolean teaser = line.length() <= LONGEST_TEASER
                && TEASER_END.matcher(line.tail(40)).find();
        return teaser ? Zone.Kind.TEASER : null;
    }

    private static Shape shape(Zone.Kind kind, int longest, String pattern) {
        return new Shape(kind, longest, Pattern.compile(pattern, FLAGS));
    }
}
