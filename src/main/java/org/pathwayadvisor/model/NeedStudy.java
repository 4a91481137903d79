package org.pathwayadvisor.model;

/** One kind of study that meets a row of the evidence matrix; any one of a row's studies does. */
public record NeedStudy(String need, StudyKind kind) {}
