package org.pathwayadvisor.model;

/** A row of the evidence matrix: what a kind of product needs; {@code regulation} is empty where no special control asks. */
public record EvidenceNeed(String need, String regulation, CareTerm term) {}
