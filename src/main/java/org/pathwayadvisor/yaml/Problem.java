package org.pathwayadvisor.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Something wrong in a file, in the user's words: where, what, and what to do. */
public record Problem(Place place, String what, String help) {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what).thenComparing(Problem::help);

    @Override
    public String toString() {
        return place + ": " + what + (help.isEmpty() ? "" : "\n  help: " + help);
    }

    /** All problems, sorted by place, one below the other. */
    public static String list(List<Problem> problems) {
        return problems.stream().sorted(ORDER).distinct().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
