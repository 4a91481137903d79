package org.pathwayadvisor.model;

/** A comparison of numbers that the questionnaire gives; absent where one of them is not given. */
public record Computed(String subject, Measure measure, Tri answer) {}
