package org.pathwayadvisor.yaml;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Something wrong in a file, in the user's words: where, what, and what to do. */
public record Problem(Place place, String what, String help) {
    private static final int LONGEST_WORD = 60;
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    /** What a file says is shown without control characters and shortened, so that no file can fill the screen. */
    public Problem {
        what = shown(what);
        help = shown(help);
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what).thenComparing(Problem::help);

    private static String shown(String text) {
        return QUOTED.matcher(text.replaceAll("\\p{Cntrl}+", " "))
                .replaceAll(m -> quoteReplacement(shortened(m.group(1))));
    }

    private static String shortened(String word) {
        return "`" + (word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "..." : word) + "`";
    }

    @Override
    public String toString() {
        return place + ": " + what + (help.isEmpty() ? "" : "\n  help: " + help);
    }

    /** All problems, sorted by place, one below the other. */
    public static String list(List<Problem> problems) {
        return problems.stream().sorted(ORDER).distinct().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
