package org.pathwayadvisor.model;

/** Where publication stands. */
public enum PublicationPlan {
    @Words("none planned")
    NONE,
    @Words("planned")
    PLANNED,
    @Words("submitted")
    SUBMITTED,
    @Words("published after peer review")
    PEER_REVIEWED,
    @Words("not answered")
    UNKNOWN
}
