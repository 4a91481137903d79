package org.pathwayadvisor.model;

/** Who the customer of a channel is, in HIPAA's terms. */
public enum ChannelCustomer {
    @Words("a hospital, clinic, practice or health plan")
    COVERED_ENTITY,
    @Words("a company that works for hospitals or plans with their patient data")
    BUSINESS_ASSOCIATE,
    @Words("consumers")
    CONSUMER,
    @Words("an employer as such")
    EMPLOYER,
    @Words("a sponsor of research, such as a drug maker")
    RESEARCH_SPONSOR,
    @Words("a school")
    SCHOOL,
    @Words("an authority that is no health plan")
    AUTHORITY,
    @Words("ourselves: we provide care or pay for it")
    OURSELVES,
    @Words("someone else")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
