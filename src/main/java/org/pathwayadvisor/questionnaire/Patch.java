package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.yaml.Piece;

/** Changes of a text that all refer to the text as it was. */
final class Patch {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=\\s))#.*$");

    private record Cut(int from, int to, String text) {}

    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    Patch(String text) {
        this.text = text;
    }

    void replace(int from, int to, String by) {
        cuts.add(new Cut(from, to, by));
    }

    /** Other lines, or none, in place of whole lines. */
    void replaceLines(int from, int to, List<String> lines) {
        if (!lines.isEmpty()) {
            replace(from, to, String.join("\n", lines));
        } else if (to < text.length()) {
            replace(from, to + 1, "");
        } else {
            replace(Math.max(0, from - 1), to, "");
        }
    }

    /** Lines of their own below the line in which an offset stands. */
    void below(int at, List<String> lines) {
        if (!lines.isEmpty()) {
            int end = lineEnd(at);
            replace(end, end, "\n" + String.join("\n", lines));
        }
    }

    /** Lines of their own above the line in which an offset stands. */
    void above(int at, List<String> lines) {
        if (!lines.isEmpty()) {
            replace(lineStart(at), lineStart(at), String.join("\n", lines) + "\n");
        }
    }

    String apply() {
        StringBuilder out = new StringBuilder(text);
        List<Cut> backwards = new ArrayList<>(cuts);
        Collections.reverse(backwards); // of two at one place, what came first stands first
        backwards.sort(
                Comparator.comparingInt(Cut::from).thenComparingInt(Cut::to).reversed());
        backwards.forEach(c -> out.replace(c.from(), c.to(), c.text()));
        return out.toString();
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    int column(int at) {
        return at - lineStart(at);
    }

    /** Where the blanks before an offset begin, not before another one. */
    int beforeBlanks(int at, int least) {
        int from = at;
        while (from > least && text.charAt(from - 1) == ' ') {
            from--;
        }
        return from;
    }

    /** True for the sign that lines of text follow. */
    boolean headsLines(Piece piece) {
        return piece instanceof Piece.Word
                && piece.start() < piece.end()
                && "|>".indexOf(text.charAt(piece.start())) >= 0;
    }

    /** The comments between two offsets, where {@code inside} says what is no comment there. */
    List<String> comments(int from, int to, Piece inside, String indent) {
        StringBuilder left = new StringBuilder(text.substring(from, to));
        blank(left, from, inside);
        Matcher found = COMMENT.matcher(left);
        List<String> comments = new ArrayList<>();
        while (found.find()) {
            comments.add(indent + found.group().stripTrailing());
        }
        return comments;
    }

    private void blank(StringBuilder left, int from, Piece piece) {
        if (piece instanceof Piece.Items list) {
            list.items().forEach(i -> blank(left, from, i));
        } else if (piece instanceof Piece.Fields map) {
            map.fields().forEach(f -> blank(left, from, f.value()));
        } else {
            int start = piece.start();
            if (headsLines(piece)) {
                start = lineEnd(start); // a comment may stand behind the sign
            }
            for (int i = Math.max(start, from); i < piece.end(); i++) {
                left.setCharAt(i - from, text.charAt(i) == '\n' ? '\n' : 'x');
            }
        }
    }
}
