package org.pathwayadvisor.model;

/** Where FDA's permission to study stands. */
public enum IdeStatus {
    @Words("not asked")
    NONE,
    @Words("FDA approved it (IDE)")
    APPROVED,
    @Words("abbreviated requirements: the board's approval counts")
    ABBREVIATED,
    @Words("exempt: none is needed")
    NOT_NEEDED,
    @Words("not answered")
    UNKNOWN
}
