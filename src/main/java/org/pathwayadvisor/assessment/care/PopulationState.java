package org.pathwayadvisor.assessment.care;

import org.pathwayadvisor.model.Words;

/** Whether the product was shown to work in a group of patients. */
public enum PopulationState {
    @Words("shown")
    SHOWN,
    @Words("not shown")
    NOT_SHOWN,
    @Words("inconclusive")
    INCONCLUSIVE
}
