package org.pathwayadvisor.model;

/** Who uses the product on patients today. */
public enum UsedToday {
    @Words("nobody")
    NOBODY,
    @Words("a hidden test: no result is shown")
    HIDDEN_TEST,
    @Words("a study")
    STUDY,
    @Words("a pilot outside a study")
    PILOT,
    @Words("it is sold or offered")
    SOLD,
    @Words("not answered")
    UNKNOWN
}
