package org.pathwayadvisor.model;

/** What the project's policy holds of a function while nobody has answered it; never more than a working answer. */
public enum Assumption {
    @Words("it compares with the devices of its type")
    COMPARABLE,
    @Words("FDA's controls suffice")
    CONTROLS_SUFFICE,
    @Words("the change bears on performance, for the same use")
    CHANGE_BEARS
}
