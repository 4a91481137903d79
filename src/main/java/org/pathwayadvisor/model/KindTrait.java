package org.pathwayadvisor.model;

/** One answer that shows a function to be of a kind of the evidence matrix. */
public record KindTrait(CareTerm term, String path, String choice, Tri wanted) {}
