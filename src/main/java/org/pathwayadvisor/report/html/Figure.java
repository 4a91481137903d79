package org.pathwayadvisor.report.html;

/** A drawing beside or instead of a block's items. */
sealed interface Figure permits Bars, Chain, Tree {
    /** True where it says all that the items say. */
    boolean instead();
}
