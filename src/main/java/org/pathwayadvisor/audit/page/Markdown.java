package org.pathwayadvisor.audit.page;

import java.time.LocalDate;

/** Words as Markdown. */
public final class Markdown {
    private Markdown() {}

    /** Words as they are: nothing in them becomes markup or ends a cell of a table. */
    public static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\*_<>|\\[\\]#~])", "\\\\$1");
    }

    /** A name to type. */
    public static String code(String text) {
        return "`" + text.replace('`', '\'').replace("|", "\\|") + "`";
    }

    public static String link(String text, String target) {
        return "[" + plain(text) + "]("
                + target.replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ")";
    }

    /** A span of days. */
    public static String days(LocalDate since, LocalDate until) {
        String from = since.equals(LocalDate.MIN) ? "from a day not on record" : "from " + since;
        return from + (until.equals(LocalDate.MAX) ? "" : " until " + until + ", the first day without it");
    }
}
