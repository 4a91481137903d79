package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the terminal can do: colour, unless NO_COLOR is set, and how wide it is. */
final class Terminal {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;

    private Terminal() {}

    static boolean colour() {
        String no = System.getenv("NO_COLOR");
        String term = System.getenv("TERM");
        return System.console() != null
                && System.getProperty("pathway.tty", "no").equals("yes")
                && (no == null || no.isEmpty())
                && term != null
                && !term.equals("dumb");
    }

    /** Its columns, as far as it says; what is printed is never wider than a report. */
    static int columns() {
        return Math.max(NARROWEST, Math.min(WIDEST, said().orElse(WIDEST)));
    }

    private static Optional<Integer> said() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] words = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            int columns = words.length == 2 && words[1].matches("\\d{1,4}") ? Integer.parseInt(words[1]) : 0;
            return columns == 0 ? Optional.empty() : Optional.of(columns);
        } catch (IOException e) {
            return Optional.empty(); // no such program: nothing is known
        }
    }
}
