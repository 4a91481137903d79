package org.pathwayadvisor.interview;

import java.util.Optional;

/**
 * Where it goes after something was said.
 *
 * @param question the question to go to, where somebody wants one
 */
record Step(Move move, Optional<Sheet> question) {
    static final Step ON = new Step(Move.ON, Optional.empty());
    static final Step STOP = new Step(Move.STOP, Optional.empty());
    static final Step LOST = new Step(Move.LOST, Optional.empty());
    static final Step STAY = new Step(Move.STAY, Optional.empty());

    static Step to(Sheet question) {
        return new Step(Move.TO, Optional.of(question));
    }

    enum Move {
        ON,
        TO,
        /** The same question once more. */
        STAY,
        STOP,
        /** The file can no longer be used. */
        LOST
    }
}
