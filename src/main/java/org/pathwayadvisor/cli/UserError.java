package org.pathwayadvisor.cli;

/** Something that the user can put right, in the user's words. */
final class UserError extends RuntimeException {
    UserError(String what, String help) {
        super(what + "\n  help: " + help);
    }
}
