package org.pathwayadvisor.model;

/** What a function would bring over what is available. */
public enum Advantage {
    @Words("a technology that nobody uses for this yet")
    NEW_TECHNOLOGY,
    @Words("nothing that FDA authorized does the same")
    NO_ALTERNATIVE,
    @Words("clear advantages: fewer hospital stays, better quality of life, more self-care")
    CLEAR_ADVANTAGE,
    @Words("another reason why patients need it soon")
    PATIENTS_INTEREST,
    @Words("fewer of the known serious side effects of today's treatment or test")
    FEWER_HARMS,
    @Words("fewer of the known failures of today's devices")
    FEWER_FAILURES,
    @Words("fewer errors and dangers in use")
    FEWER_USE_ERRORS,
    @Words("it makes another device or treatment safer")
    SAFER_COMPANION
}
