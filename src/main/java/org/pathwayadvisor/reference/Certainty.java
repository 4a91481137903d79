package org.pathwayadvisor.reference;

import org.pathwayadvisor.model.Words;

/** How sure a figure is. */
public enum Certainty {
    @Words("verified")
    VERIFIED,
    @Words("second hand")
    SECOND_HAND,
    @Words("derived")
    DERIVED,
    @Words("from memory")
    MEMORY,
    @Words("judgement")
    JUDGEMENT,
    @Words("given, not checked")
    GIVEN
}
