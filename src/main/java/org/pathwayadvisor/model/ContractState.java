package org.pathwayadvisor.model;

/** Where the first hospital contract stands. */
public enum ContractState {
    @Words("none")
    NONE,
    @Words("in talks")
    IN_TALKS,
    @Words("signed")
    SIGNED,
    @Words("not answered")
    UNKNOWN
}
