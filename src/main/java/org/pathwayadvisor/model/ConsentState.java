package org.pathwayadvisor.model;

/** How consent stands. */
public enum ConsentState {
    @Words("neither asked nor waived")
    NONE,
    @Words("people consent")
    OBTAINED,
    @Words("waived by the board under FDA's rule on minimal risk")
    WAIVED_FDA,
    @Words("waived by the board under the Common Rule")
    WAIVED_COMMON_RULE,
    @Words("the board says in writing that none is required")
    NOT_REQUIRED,
    @Words("not answered")
    UNKNOWN
}
