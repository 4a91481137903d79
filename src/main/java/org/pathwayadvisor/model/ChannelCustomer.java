package org.pathwayadvisor.model;

/** Who the customer of a channel is, in HIPAA's terms. */
public enum ChannelCustomer {
    @Words(
            "a health plan, or whoever provides care and bills electronically: hospital, clinic, practice, pharmacy, laboratory")
    COVERED_ENTITY,
    @Words("a company that works for hospitals or plans with their patient data")
    BUSINESS_ASSOCIATE,
    @Words("consumers who are not our own patients or members")
    CONSUMER,
    @Words("an employer as such")
    EMPLOYER,
    @Words("a sponsor of research, such as a drug maker")
    RESEARCH_SPONSOR,
    @Words("a school")
    SCHOOL,
    @Words("an authority that is no health plan")
    AUTHORITY,
    @Words("ourselves: we provide care to our own patients, or pay for that of our members")
    OURSELVES,
    @Words("someone else, who is none of these")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
