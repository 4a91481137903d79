package org.pathwayadvisor.model;

/** What a set of data holds that special law protects. */
public enum Content {
    @Words("records of a federally assisted program for substance use disorders")
    SUBSTANCE_USE,
    @Words("counseling notes of such a program, kept apart")
    COUNSELING_NOTES,
    @Words("notes of a mental health professional on counseling, kept apart from the record")
    PSYCHOTHERAPY_NOTES,
    @Words("data on reproductive health")
    REPRODUCTIVE
}
