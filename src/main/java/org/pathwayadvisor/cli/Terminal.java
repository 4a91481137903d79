package org.pathwayadvisor.cli;

/** Whether colour is wanted: on a terminal, unless NO_COLOR is set. */
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
}
