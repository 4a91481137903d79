package org.pathwayadvisor.audit;

/** How a rule is changed on purpose, to see whether a case notices. */
public enum Change {
    /** A condition, a branch or a choice is left out. */
    DROPPED("left out"),
    /** A choice is another one. */
    FLIPPED("another choice"),
    /** A date is a day earlier or later. */
    SHIFTED("a day off"),
    /** Something else is concluded. */
    SWAPPED("another conclusion");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    /** In plain words. */
    public String words() {
        return words;
    }
}
