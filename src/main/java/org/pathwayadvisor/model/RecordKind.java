package org.pathwayadvisor.model;

/** What kind of record the data of a channel are. */
public enum RecordKind {
    @Words("health records")
    HEALTH,
    @Words("education records of a school")
    EDUCATION,
    @Words("employment records, held by the employer as such")
    EMPLOYMENT,
    @Words("not answered")
    UNKNOWN
}
