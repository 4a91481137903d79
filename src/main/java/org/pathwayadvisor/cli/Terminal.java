package org.pathwayadvisor.cli;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether colour is wanted: on a terminal, unless NO_COLOR is set. And whether somebody is there to be asked. */
final class Terminal {
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
