package org.pathwayadvisor.model;

/** The form of a submission to FDA. */
public enum SubmissionForm {
    @Words("a traditional 510(k)")
    TRADITIONAL_510K,
    @Words("an abbreviated 510(k)")
    ABBREVIATED_510K,
    @Words("a special 510(k)")
    SPECIAL_510K,
    @Words("a De Novo request")
    DE_NOVO_REQUEST,
    @Words("an original or modular PMA")
    PMA_APPLICATION,
    @Words("a PMA supplement: 180-day, panel-track or real-time")
    PMA_SUPPLEMENT,
    @Words("a 30-day notice")
    THIRTY_DAY_NOTICE,
    @Words("not answered")
    UNKNOWN
}
