package org.pathwayadvisor.report;

import org.pathwayadvisor.model.Words;

/** How the law behind a rule was read. */
enum Reading {
    @Words("read in the primary text")
    P,
    @Words("read in a secondary source")
    V2,
    @Words("from memory, not read")
    M,
    @Words("not known how it was read")
    U,
    @Words("read in the primary text, in part in a secondary source")
    P_V2,
    @Words("read in the primary text, in part from memory")
    P_M,
    @Words("read in the primary text, in part not known how")
    P_U,
    @Words("a rule of thumb of ours")
    H;

    /** The reading of a rule's mark; no mark means the primary text. */
    static Reading of(String mark) {
        for (Reading reading : values()) {
            if (reading.mark().equals(mark)) {
                return reading;
            }
        }
        return mark.isEmpty() ? P : U;
    }

    /** As a rule and the JSON report write it: {@code P V2}. */
    String mark() {
        return name().replace('_', ' ');
    }
}
