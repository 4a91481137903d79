package org.pathwayadvisor.model;

/** Where the review board stands. */
public enum BoardStatus {
    @Words("no board has seen it")
    NONE,
    @Words("a board says in writing that it is no research on people")
    NOT_RESEARCH,
    @Words("exempt under the Common Rule")
    EXEMPT,
    @Words("approved by expedited review")
    EXPEDITED,
    @Words("approved by the full board")
    APPROVED,
    @Words("not answered")
    UNKNOWN
}
