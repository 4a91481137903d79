package org.pathwayadvisor.model;

/** How an item of the checklist stands by the answers; an item that none concludes is unknown. */
public enum ReadinessMark {
    @Words("shown by the answers")
    MET,
    @Words("not met by the answers")
    NOT_MET,
    @Words("not needed for this product")
    NOT_APPLICABLE
}
