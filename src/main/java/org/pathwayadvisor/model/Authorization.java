package org.pathwayadvisor.model;

/** How FDA let a product onto the market. The form of its number tells most of them. */
public enum Authorization {
    @Words("a 510(k) clearance")
    @Numbered("[Bb]?[Kk]\\d{6}.*")
    CLEARED_510K,
    @Words("a De Novo grant")
    @Numbered("[Dd][Ee][Nn]\\d{6}.*")
    GRANTED_DE_NOVO,
    @Words("none was needed: it is class I or II and exempt")
    EXEMPT,
    @Words("none was needed: it was on the market before 1976-05-28, and no PMA is required of it")
    BEFORE_1976,
    @Words("none was given: FDA only leaves it alone (enforcement discretion)")
    DISCRETION,
    @Words("a PMA approval")
    @Numbered("[Bb]?[Pp]\\d{6}.*")
    APPROVED_PMA,
    @Words("a humanitarian device exemption")
    @Numbered("[Bb]?[Hh]\\d{6}.*")
    HUMANITARIAN,
    @Words("an emergency use authorization only")
    @Numbered("[Ee][Uu][Aa]\\d{6}.*")
    EMERGENCY_USE,
    @Words("not answered")
    UNKNOWN
}
