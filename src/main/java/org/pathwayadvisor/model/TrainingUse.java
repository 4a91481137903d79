package org.pathwayadvisor.model;

/** Whether customers' patient data trains the model. */
public enum TrainingUse {
    @Words("no")
    NO,
    @Words("for that customer only")
    FOR_THAT_CUSTOMER,
    @Words("for our product")
    FOR_OUR_PRODUCT,
    @Words("not answered")
    UNKNOWN
}
