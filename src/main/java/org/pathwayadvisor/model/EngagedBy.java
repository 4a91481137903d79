package org.pathwayadvisor.model;

/** Through whom a service is bought. */
public enum EngagedBy {
    @Words("directly from who runs it")
    DIRECTLY,
    @Words("through a reseller")
    RESELLER,
    @Words("through a cloud's marketplace or platform")
    MARKETPLACE,
    @Words("not answered")
    UNKNOWN
}
