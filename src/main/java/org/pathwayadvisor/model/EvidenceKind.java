package org.pathwayadvisor.model;

/** A kind of product of the evidence matrix that answers about a function show; its conditions are {@link KindTrait}s. */
public record EvidenceKind(CareTerm term) {}
