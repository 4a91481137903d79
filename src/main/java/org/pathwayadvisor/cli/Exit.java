package org.pathwayadvisor.cli;

/** The exit codes: part of the contract. */
final class Exit {
    /** Answered and decided; also ask-fda and other-center. Assessed, not fit. */
    static final int DECIDED = 0;
    /** The tool itself failed. */
    static final int FAILURE = 1;
    /** Wrong usage of the command line. */
    static final int USAGE = 2;
    /** Questionnaire or rules are invalid. */
    static final int INVALID = 3;
    /** Answers are missing or only held. */
    static final int OPEN = 4;
    /** A check did not hold. */
    static final int CHECK = 5;

    private Exit() {}
}
