package org.pathwayadvisor.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page says, without its markup; names to type stand between backticks. */
public final class PageText {
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");

    private PageText() {}

    /** All of its words, on one line. */
    public static String of(String html) {
        String text = html.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("(?s)<meta[^>]*>", " ")
                .replaceAll("(?s)<code[^>]*>(.*?)</code>", "`$1`")
                .replaceAll("</?(bdi|strong|span)[^>]*>", "")
                .replaceAll("<[^>]*>", " ");
        return unescaped(text).replaceAll("\\s+", " ").strip();
    }

    /** The headings of one level, in their order. */
    static List<String> headings(String html, int level) {
        return Pattern.compile("<h" + level + "[^>]*>(.*?)</h" + level + ">", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> of(found.group(1)))
                .toList();
    }

    private static String unescaped(String text) {
        String named = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        return ENTITY.matcher(named)
                .replaceAll((MatchResult m) -> String.valueOf((char) Integer.parseInt(m.group(1))))
                .replace("&amp;", "&");
    }
}
