package org.pathwayadvisor.model;

/** What an outside service could see of patient data. */
public enum Exposure {
    @Words("yes: it receives or keeps them readable, if only for a moment")
    YES,
    @Words("encrypted only, without the key")
    ENCRYPTED,
    @Words("only while it carries them from one place to another")
    CARRIER,
    @Words("by chance only, as cleaners or repairers might")
    INCIDENTAL,
    @Words("de-identified data only")
    DEIDENTIFIED,
    @Words("a limited data set only")
    LIMITED,
    @Words("only those of consumers outside HIPAA")
    CONSUMER,
    @Words("no")
    NO,
    @Words("not answered")
    UNKNOWN
}
