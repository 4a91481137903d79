package org.pathwayadvisor.model;

/** What a business associate agreement must hold. */
public enum AgreementElement {
    @Words("which uses and disclosures are permitted and required")
    PERMITTED_USES,
    @Words("no other use or disclosure")
    NO_OTHER_USE,
    @Words("safeguards, and the Security Rule for electronic data")
    SAFEGUARDS,
    @Words("reports of misuse, security incidents and breaches")
    REPORTING,
    @Words("the same restrictions for subcontractors")
    SUBCONTRACTORS,
    @Words("access by patients")
    ACCESS,
    @Words("corrections that patients ask for")
    AMENDMENT,
    @Words("an accounting of disclosures")
    ACCOUNTING,
    @Words("the customer's duties, where they are done for it")
    DELEGATED_DUTIES,
    @Words("books and records open to the Department of Health")
    BOOKS_OPEN,
    @Words("return or destruction at the end")
    RETURN_OR_DESTROY,
    @Words("termination for a material violation")
    TERMINATION
}
