package org.pathwayadvisor.model;

/** What a customer's agreement may allow beside the service itself. */
public enum Permission {
    @Words("de-identifying its data")
    DEIDENTIFY,
    @Words("making limited data sets")
    LIMITED_DATA_SET,
    @Words("pooling its data with other customers' for their operations")
    AGGREGATION,
    @Words("training models for this customer")
    TRAINING_FOR_CUSTOMER,
    @Words("improving our own products")
    PRODUCT_USE
}
