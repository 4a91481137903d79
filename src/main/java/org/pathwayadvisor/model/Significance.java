package org.pathwayadvisor.model;

/** How strongly an output bears on care (IMDRF wording). */
public enum Significance {
    @Words("informs care")
    INFORM,
    @Words("drives care")
    DRIVE,
    @Words("treats or diagnoses")
    TREAT_OR_DIAGNOSE
}
