package org.pathwayadvisor.cli;

import java.util.List;

/** One word of the command line and what stands behind it: an action, or a group of further words. */
abstract class Command {
    private final String name;
    private final String description;

    Command(String name, String description) {
        this.name = name;
        this.description = description;
    }

    final String name() {
        return name;
    }

    final String description() {
        return description;
    }

    /**
     * Runs it and gives the exit code.
     *
     * @param path  the words up to and with its own, as they stand in usage text
     * @param words the words after its own
     * @throws UsageError when the words make no sense
     */
    abstract int run(String path, List<String> words, Screen screen);
}
