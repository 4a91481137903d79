package org.pathwayadvisor.model;

/** What one entry of the questionnaire's lists is. */
public enum Entry {
    @Words("the product")
    PRODUCT,
    @Words("a channel")
    CHANNEL,
    @Words("a service")
    SERVICE,
    @Words("a set of data")
    DATASET,
    @Words("a function")
    FUNCTION,
    @Words("a failure mode")
    FAILURE,
    @Words("a group of patients")
    GROUP
}
