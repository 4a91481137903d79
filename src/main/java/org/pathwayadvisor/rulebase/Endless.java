package org.pathwayadvisor.rulebase;

/** The rules feed each other without end. */
public final class Endless extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Endless() {
        super("the rules do not come to an end");
    }
}
