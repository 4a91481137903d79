package org.pathwayadvisor.interview;

import java.util.Optional;

/** The other side of the table. */
public interface Talk {
    /** Prints a line. */
    void say(String line);

    /** The next typed line; empty where there are no more. */
    Optional<String> hear(String prompt);
}
