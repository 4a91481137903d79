package org.pathwayadvisor.model;

/** Something about the organisation or the product that opens a field of law. */
public enum Matter {
    @Words("we make certified health IT, such as a certified EHR")
    CERTIFIED_EHR_MAKER,
    @Words("the maker of a certified EHR supplies it as a part of its own")
    SOLD_WITH_CERTIFIED_EHR,
    @Words("it runs inside a certified EHR whose maker does not supply it")
    RUNS_IN_CERTIFIED_EHR,
    @Words("it predicts, sorts or recommends by a model that learned from data")
    PREDICTS,
    @Words("it supports decisions about the care of patients")
    SUPPORTS_CARE_DECISIONS,
    @Words("we run a health information network or exchange")
    HEALTH_EXCHANGE,
    @Words("we receive federal money for health: Medicare, Medicaid, grants")
    FEDERAL_MONEY,
    @Words("we are a business under the privacy act of California (CCPA)")
    CALIFORNIA_BUSINESS,
    @Words("de-identified patient data are sold or licensed")
    DEIDENTIFIED_SALE,
    @Words("we refuse to send records to an app that the patient chose, for privacy or for want of an agreement")
    REFUSES_PATIENT_APPS,
    @Words("a contract of ours keeps a customer from taking out its records")
    BARS_EXPORT,
    @Words("customers ask for SOC 2, HITRUST or the like")
    SECURITY_CERTIFICATE,
    @Words("we make a generative model that is offered to the public")
    GENERATIVE_MODEL_MAKER,
    @Words("people in the European Union or the United Kingdom use it")
    EUROPE
}
