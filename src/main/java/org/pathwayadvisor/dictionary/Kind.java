package org.pathwayadvisor.dictionary;

/** The kinds of answer. */
public enum Kind {
    /** yes or no. */
    TRI,
    /** One of a closed list. */
    CHOICE,
    /** Any of a closed list: each choice is a yes/no answer of its own. */
    SET,
    /** A number with the day of its decision, or none-found. */
    DATED,
    /** Free words, which no rule reads. */
    TEXT,
    NUMBER,
    DAY
}
