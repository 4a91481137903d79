package org.pathwayadvisor.model;

/** A device type of this regulation is of a kind of the evidence matrix. */
public record KindRegulation(String regulation, CareTerm term) {}
