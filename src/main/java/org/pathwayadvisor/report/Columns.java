package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal: how wide it is, and where it breaks. */
public final class Columns {
    private Columns() {}

    /** The columns that a text takes: wide East Asian characters take two, combining marks none. */
    public static int width(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            columns += width(c);
            at += Character.charCount(c);
        }
        return columns;
    }

    /** Lines of at most that width, broken between words; a word that is longer is broken inside. Never empty. */
    public static List<String> wrap(String text, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("no room to wrap in");
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" +")) {
            String rest = word;
            int wide = width(rest);
            if (line.length() > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width) {
                int cut = Math.max(fitting(rest, width), rest.offsetByCodePoints(0, 1));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                wide = width(rest);
            }
            used += wide + (line.length() > 0 ? 1 : 0);
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The same, at most so many lines; what is cut off shows as an ellipsis. */
    static List<String> wrap(String text, int width, int most) {
        List<String> lines = wrap(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, last.substring(0, fitting(last, width - 1)) + "…");
        return kept;
    }

    /** The text, filled with spaces on the right. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** How many chars of a text fit into a width; whole characters, with their marks. */
    private static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += width(c);
            if (used > width) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int width(int c) {
        if (c < 0x7F) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
