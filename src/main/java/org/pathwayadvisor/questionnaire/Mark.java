package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an interview left open on purpose: one comment line of the file, {@code # interview: triage: user -> later}.
 *
 * @param path   the question's name, with its entry
 * @param person who was asked, where it waits for somebody; else empty
 */
public record Mark(String path, Kind kind, String person) {
    /** Why it is open. */
    public enum Kind {
        /** Not now: it is asked again when nothing else is left. */
        LATER("later"),
        /** Nobody here knows. */
        NOT_KNOWN("not known"),
        /** Somebody else is asked. */
        ASKED("asked");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final String START = "# interview: ";
    private static final String ARROW = " -> ";
    private static final String HEAD =
            "# Left open in the interview; `pathway interview` reads and renews these lines.";
    private static final Pattern LINE = Pattern.compile("\\s*# interview: (.+) -> (later|not known|asked (\\S.*))\\s*");

    static Optional<Mark> read(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String person = found.group(3) == null ? "" : found.group(3).strip();
        Kind kind =
                person.isEmpty() ? found.group(2).equals(Kind.LATER.word) ? Kind.LATER : Kind.NOT_KNOWN : Kind.ASKED;
        return Optional.of(new Mark(found.group(1).strip(), kind, person));
    }

    /** The marks of a file, in its order. */
    public static List<Mark> all(String text) {
        return text.lines().flatMap(line -> read(line).stream()).toList();
    }

    /** The text with these marks at its end and no others. */
    static String write(String text, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.strip().equals(HEAD) && read(line).isEmpty()) {
                lines.add(line);
            }
        }
        if (marks.isEmpty()) {
            return String.join("\n", lines);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        lines.add(HEAD);
        marks.forEach(m -> lines.add(m.line()));
        return String.join("\n", lines) + "\n";
    }

    /** A typed name as it can stand in a line. */
    public static String person(String typed) {
        return typed.replace("->", "-").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private String line() {
        return START + path + ARROW + kind.word + (person.isEmpty() ? "" : " " + person);
    }
}
