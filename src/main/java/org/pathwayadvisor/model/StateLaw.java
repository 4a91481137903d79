package org.pathwayadvisor.model;

/** A row of the register of state laws; its conditions are {@link Trait}s. @param about what each condition is about */
public record StateLaw(String law, UsState state, Entry about, LawReach reach) {}
