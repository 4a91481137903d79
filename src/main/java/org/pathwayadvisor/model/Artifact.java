package org.pathwayadvisor.model;

/** What a hospital asks to see on security. */
public enum Artifact {
    @Words("a list of the software parts (SBOM)")
    SBOM,
    @Words("the makers' disclosure form on security (MDS2)")
    MDS2,
    @Words("a penetration test")
    PEN_TEST,
    @Words("a threat model")
    THREAT_MODEL,
    @Words("a SOC 2 report")
    SOC2,
    @Words("a HITRUST certificate")
    HITRUST,
    @Words("an ISO 27001 certificate")
    ISO27001,
    @Words("a plan for backup and disaster")
    DISASTER_PLAN
}
