package org.pathwayadvisor.model;

/** What a clinician still does. */
public enum ClinicianPart {
    @Words("nobody looks: its output stands")
    AUTONOMOUS,
    @Words("a clinician reads with the output on the screen")
    CONCURRENT_READ,
    @Words("a clinician reads first, then sees the output")
    SECOND_READ,
    @Words("usual care goes on beside it, whatever it says")
    PARALLEL_CARE,
    @Words("a clinician confirms each output before it counts")
    CONFIRMS_EACH,
    @Words("not answered")
    UNKNOWN
}
