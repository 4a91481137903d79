package org.pathwayadvisor.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the terminal can do: colour, unless NO_COLOR is set, how wide it is, and whether somebody is there to be asked. */
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

    /** Asks whoever sits at the terminal; empty where nobody does. The end of input is an empty answer. */
    static Optional<UnaryOperator<String>> asking() {
        Console console = System.console();
        return console == null || !isTerminal(console)
                ? Optional.empty()
                : Optional.of(question ->
                        Optional.ofNullable(console.readLine("%s: ", question)).orElse(""));
    }

    /** From Java 22 on there is a console also where input or output is a file; before, there is none then. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
