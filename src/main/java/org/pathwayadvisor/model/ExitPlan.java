package org.pathwayadvisor.model;

/** What happens to patient data when an agreement ends. */
public enum ExitPlan {
    @Words("everything is returned or destroyed, in every form")
    RETURN_ALL,
    @Words("everything but tuned weights")
    WITHOUT_WEIGHTS,
    @Words("everything but backups that cannot be changed")
    WITHOUT_BACKUPS,
    @Words("nothing is planned")
    NONE,
    @Words("not answered")
    UNKNOWN
}
