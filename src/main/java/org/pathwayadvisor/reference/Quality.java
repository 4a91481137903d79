package org.pathwayadvisor.reference;

import org.pathwayadvisor.model.Words;

/** What kind of evidence a figure is. */
public enum Quality {
    @Words("regulator")
    REGULATOR,
    @Words("regulator's data")
    REGULATOR_DATA,
    @Words("peer-reviewed")
    PEER_REVIEWED,
    @Words("survey")
    SURVEY,
    @Words("vendor's prices")
    VENDOR,
    @Words("compiled without sources")
    COMPILED,
    @Words("judgement")
    JUDGEMENT,
    @Words("given")
    GIVEN
}
