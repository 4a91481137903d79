package org.pathwayadvisor.model;

/** What the agreement with a customer may allow beside the service itself. */
public enum AgreedUse {
    @Words("de-identifying its data")
    DEIDENTIFYING,
    @Words("making limited data sets of its data")
    LIMITED_DATA_SETS,
    @Words("combining its data with those of other customers for their operations (data aggregation)")
    AGGREGATION,
    @Words("training models for this customer")
    TRAINING_FOR_CUSTOMER,
    @Words("making our own product better")
    PRODUCT_IMPROVEMENT
}
