package org.pathwayadvisor.model;

/** What a failure does to a patient. */
public enum HarmType {
    @Words("a disease is missed")
    MISSED_DIAGNOSIS,
    @Words("a disease is found later")
    DELAYED_DIAGNOSIS,
    @Words("somebody without the disease is worked up")
    FALSE_POSITIVE_WORKUP,
    @Words("a wrong treatment is recommended or given")
    INCORRECT_TREATMENT,
    @Words("the result belongs to another patient")
    WRONG_PATIENT,
    @Words("the wrong side or place of the body")
    WRONG_SIDE,
    @Words("no output, or it is not available")
    NO_OUTPUT,
    @Words("it looks surer than it is")
    MISLEADING_CONFIDENCE,
    @Words("a treatment comes later")
    DELAYED_TREATMENT,
    @Words("private data get out")
    PRIVACY,
    @Words("not answered")
    UNKNOWN
}
