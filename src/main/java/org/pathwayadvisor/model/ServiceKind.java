package org.pathwayadvisor.model;

/** What an outside service does. */
public enum ServiceKind {
    @Words("hosting")
    HOSTING,
    @Words("a model behind an interface")
    MODEL_API,
    @Words("logs or crash reports")
    LOGS,
    @Words("support")
    SUPPORT,
    @Words("analytics")
    ANALYTICS,
    @Words("annotation")
    ANNOTATION,
    @Words("backups")
    BACKUPS,
    @Words("something else")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
