package org.pathwayadvisor.model;

/** Where the test of the final design with users stands. */
public enum UserTest {
    @Words("not planned")
    NONE,
    @Words("planned")
    PLANNED,
    @Words("done")
    DONE,
    @Words("not answered")
    UNKNOWN
}
