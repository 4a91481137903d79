package org.pathwayadvisor.audit.binder;

import java.util.Optional;

/**
 * A check that the binder reports.
 *
 * @param title   what it asks
 * @param command the command that runs it alone
 * @param text    what it printed; empty where it was not run
 * @param holds   whether it found nothing wrong
 */
public record CheckRun(String title, String command, Optional<String> text, boolean holds) {
    /** A check that was left out. */
    public static CheckRun notRun(String title, String command) {
        return new CheckRun(title, command, Optional.empty(), false);
    }

    /** How it came out. */
    public String shown() {
        return text.isEmpty() ? "not run" : holds ? "held" : "did not hold";
    }
}
