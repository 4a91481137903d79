package org.pathwayadvisor.cli;

/** How far a long command has come, told on the second stream at each tenth and at the end. */
final class Steps {
    private final Screen screen;
    private final String noun;
    private int tenths;

    Steps(Screen screen, String noun) {
        this.screen = screen;
        this.noun = noun;
    }

    synchronized void done(int done, int of) {
        int now = (int) (10L * done / of);
        if (now > tenths && of > 10) {
            tenths = now;
            screen.err().println(done + " of " + of + " " + noun);
        }
    }
}
