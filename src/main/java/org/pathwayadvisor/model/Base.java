package org.pathwayadvisor.model;

/** What FDA authorized before the change. */
public enum Base {
    @Words("a 510(k) clearance")
    CLEARED_510K,
    @Words("a De Novo grant")
    GRANTED_DE_NOVO,
    @Words("a PMA approval")
    APPROVED_PMA,
    @Words("nothing: its type is exempt")
    EXEMPT,
    @Words("not answered")
    UNKNOWN
}
