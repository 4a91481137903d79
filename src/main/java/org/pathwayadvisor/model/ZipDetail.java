package org.pathwayadvisor.model;

/** How exact the ZIP codes in a set of data are. */
public enum ZipDetail {
    @Words("none")
    NONE,
    @Words("the state only")
    STATE,
    @Words("three digits, and 000 for areas of 20,000 people or fewer")
    THREE_DIGITS_CHECKED,
    @Words("three digits, areas not checked")
    THREE_DIGITS_UNCHECKED,
    @Words("five digits or finer")
    FIVE_DIGITS,
    @Words("not answered")
    UNKNOWN
}
