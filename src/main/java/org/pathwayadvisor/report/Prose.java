package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Sentences whose foreign parts are marked until they are printed: words of the user or of a citation, and names to
 * type. Marked parts are never glossed, and every format prints them so that they cannot become markup.
 */
public final class Prose {
    private static final char VERBATIM = '\uE000';
    private static final char CODE = '\uE001';
    private static final char END = '\uE002';
    private static final int LONGEST_NAME = 60;

    private Prose() {}

    /** Words of the user or of a citation, as they are. */
    static String verbatim(String text) {
        return text.isBlank() ? "" : VERBATIM + clean(text) + END;
    }

    /** The name of a function or a person, shortened where it is no name. */
    public static String name(String text) {
        return verbatim(shortened(text, LONGEST_NAME));
    }

    /** On one line of at most so many columns; what is cut off shows as an ellipsis. */
    public static String shortened(String text, int columns) {
        return Columns.wrap(clean(text), columns, 1).get(0);
    }

    /** A name to type: a question, an answer of the file, a rule, an option. */
    static String code(String text) {
        return text.isBlank() ? "" : CODE + clean(text).replace('`', '\'') + END;
    }

    /** For a terminal: names between backticks. */
    public static String plain(String prose) {
        return print(prose, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** For Markdown: nothing but names between backticks has a meaning. */
    static String markdown(String prose) {
        return print(prose, Prose::escape, Prose::escape);
    }

    /** The pieces of a sentence, for formats that set each kind off in their own way. */
    public static List<Run> runs(String prose) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < prose.length()) {
            char c = prose.charAt(at);
            int end = opens(c) ? prose.indexOf(END, at) : next(prose, at);
            if (opens(c)) {
                runs.add(new Run(c == CODE ? Run.Kind.CODE : Run.Kind.VERBATIM, prose.substring(at + 1, end)));
                at = end + 1;
            } else {
                runs.add(new Run(Run.Kind.OWN, tame(prose.substring(at, end))));
                at = end;
            }
        }
        return runs;
    }

    private static int next(String prose, int from) {
        int at = from;
        while (at < prose.length() && !opens(prose.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Applies a function to the unmarked parts only. */
    static String unmarked(String prose, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < prose.length()) {
            int start = at;
            while (start < prose.length() && !opens(prose.charAt(start))) {
                start++;
            }
            out.append(change.apply(prose.substring(at, start)));
            int end = start < prose.length() ? prose.indexOf(END, start) + 1 : start;
            out.append(prose, start, end);
            at = end;
        }
        return out.toString();
    }

    /** The text on one line, without characters that steer a terminal or turn the direction of writing. */
    public static String clean(String text) {
        String tamed = tame(text).strip();
        return tamed.contains("  ") ? tamed.replaceAll(" +", " ") : tamed;
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F;
    }

    private static boolean opens(char c) {
        return c == VERBATIM || c == CODE;
    }

    private static String print(String prose, UnaryOperator<String> own, UnaryOperator<String> foreign) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < prose.length()) {
            char c = prose.charAt(at);
            if (opens(c)) {
                int end = prose.indexOf(END, at);
                String inside = prose.substring(at + 1, end);
                out.append(c == CODE ? '`' + inside + '`' : foreign.apply(inside));
                at = end + 1;
            } else {
                int end = at;
                while (end < prose.length() && !opens(prose.charAt(end))) {
                    end++;
                }
                out.append(own.apply(tame(prose.substring(at, end))));
                at = end;
            }
        }
        return out.toString();
    }

    private static String tame(String text) {
        if (harmless(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(steers(c) ? ' ' : c));
        return out.toString();
    }

    /** True where each character is a plain printable one; that is so of nearly all texts, and soon seen. */
    private static boolean harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escape(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~!&$]", "\\\\$0")
                .replaceAll("^([-+=])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2")
                .replace("://", "\\://")
                .replace("www.", "www\\.");
    }
}
