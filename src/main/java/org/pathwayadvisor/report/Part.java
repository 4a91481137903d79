package org.pathwayadvisor.report;

import org.pathwayadvisor.model.Words;

/** A section of a report that can be printed alone. */
public enum Part {
    @Words("the data architecture: HIPAA and its neighbours")
    DATA
}
