package org.pathwayadvisor.model;

/** What a set of data is used to train, tune or test a model for. */
public enum TrainingPurpose {
    @Words("nothing: it is not used for a model")
    NONE,
    @Words("the model of the one customer it comes from")
    ONE_CUSTOMER,
    @Words("our own care or coverage: quality, not new knowledge")
    OWN_OPERATIONS,
    @Words("quality work of all the customers it comes from, and of nobody else")
    CUSTOMERS_OPERATIONS,
    @Words("making our product better")
    OUR_PRODUCT,
    @Words("a model to sell or license to anybody")
    GENERAL_MODEL,
    @Words("research for general knowledge")
    RESEARCH,
    @Words("watching the safety of a product under FDA")
    SAFETY_WATCH,
    @Words("not answered")
    UNKNOWN
}
