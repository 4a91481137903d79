package org.pathwayadvisor.model;

/** The code that stands for a person in a set of data. */
public enum PersonCode {
    @Words("no code")
    NONE,
    @Words("a random code; the key is kept apart")
    RANDOM,
    @Words("made from a number, name or date, by a hash too")
    DERIVED,
    @Words("not answered")
    UNKNOWN
}
