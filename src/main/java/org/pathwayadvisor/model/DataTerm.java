package org.pathwayadvisor.model;

/** What a channel, a service, a set of data or the product can count as under the law on data. */
public enum DataTerm {
    /** A channel in which the maker itself provides care or pays for it under HIPAA. */
    @Words("covered entity")
    COVERED_ENTITY,
    /** A channel in which the maker works for a covered entity with its patient data. */
    @Words("business associate")
    BUSINESS_ASSOCIATE,
    /** A channel in which the maker works for a business associate. */
    @Words("subcontractor of a business associate")
    SUBCONTRACTOR,
    /** A channel to which HIPAA does not reach. */
    @Words("outside HIPAA")
    OUTSIDE_HIPAA,
    /** A channel, or the product by one of its channels, under HIPAA in any role. */
    @Words("regulated by HIPAA")
    REGULATED,
    /** A set of data that is protected health information, or a product that holds some. */
    @Words("protected health information")
    PHI,
    /** A set of data without direct identifiers, still protected. */
    @Words("limited data set")
    LIMITED_DATA_SET,
    /** A set of data that HIPAA holds for de-identified. */
    @Words("de-identified")
    DEIDENTIFIED,
    /** Health data of consumers, outside HIPAA. */
    @Words("consumer health data")
    CONSUMER_HEALTH_DATA,
    /** A set of data that is no protected health information for another reason. */
    @Words("not protected health information")
    NOT_PHI,
    /** A service to which protected health information could go. */
    @Words("handles protected health information")
    HANDLES_PHI,
    /** A service that needs no agreement although it handles such data. */
    @Words("needs no agreement")
    EXEMPT,
    /** A service whose signed agreement covers what it does. */
    @Words("covered by an agreement")
    UNDER_AGREEMENT,
    /** A set of data that is said to be de-identified and is not. */
    @Words("de-identified in name only")
    FAILED_CLAIM,
    /** A service of a kind that no exception is made for. */
    @Words("work with data that no exception names")
    ORDINARY_SERVICE,
    /** A channel in which a breach that must be told has happened. */
    @Words("breach of unsecured patient data")
    BREACH,
    /** A service of a country of concern that gets health data. */
    @Words("a covered person of a country of concern")
    COVERED_PERSON,
    /** A service of a country of concern at work on bulk data. */
    @Words("a restricted deal")
    RESTRICTED_DEAL,
    /** A service of a country of concern that gets bulk omic data, or buys bulk data. */
    @Words("a forbidden deal")
    FORBIDDEN_DEAL
}
