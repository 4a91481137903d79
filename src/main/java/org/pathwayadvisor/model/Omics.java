package org.pathwayadvisor.model;

/** What is there of human 'omic data. */
public enum Omics {
    @Words("nothing")
    NOTHING,
    @Words("genomic data")
    GENOMIC,
    @Words("other omic data, apart from routine clinical measurements")
    OTHER_OMIC,
    @Words("not answered")
    UNKNOWN
}
