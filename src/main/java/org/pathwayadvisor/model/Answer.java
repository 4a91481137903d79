package org.pathwayadvisor.model;

/** An answer as a pair of words, for the traits of device types: one a choice. */
public record Answer(String subject, String path, String choice, Tri answer) {}
