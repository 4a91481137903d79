package org.pathwayadvisor.model;

/** What there is of data for which the rule on countries of concern starts early. */
public enum Omics {
    @Words("genomic data")
    GENOMIC,
    @Words("other omic data, apart from routine clinical measurements")
    OTHER_OMIC,
    @Words("voice prints, face templates or precise locations, and no omic data")
    BIOMETRIC_OR_LOCATION,
    @Words("none of these")
    NOTHING,
    @Words("not answered")
    UNKNOWN
}
