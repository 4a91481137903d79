package org.pathwayadvisor.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Something wrong in a file, in the user's words: where, what, and what to do. */
public record Problem(Place place, String what, String help) {
    private static final int LONGEST_WORD = 60;

    /** What a file says is shown without control characters and shortened, so that no file can fill the screen. */
    public Problem {
        what = shown(what);
        help = shown(help);
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what).thenComparing(Problem::help);

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("`([^`]{" + LONGEST_WORD + "})[^`]+`", "`$1...`");
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
