package org.pathwayadvisor.cli;

/** A command line that makes no sense, in the user's words. */
final class UsageError extends RuntimeException {
    UsageError(String what, String help) {
        super(what + "\n  help: " + help);
    }
}
