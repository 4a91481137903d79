package org.pathwayadvisor.model;

/** Who pays for the product. */
public enum Customer {
    @Words("a hospital, clinic or practice")
    HOSPITAL_OR_CLINIC,
    @Words("a health plan")
    HEALTH_PLAN,
    @Words("consumers")
    CONSUMER,
    @Words("an employer")
    EMPLOYER,
    @Words("a research sponsor")
    RESEARCH_SPONSOR
}
