package org.pathwayadvisor.model;

/** Whether a service passes data on to the maker of the model. */
public enum SharedOn {
    @Words("no")
    NO,
    @Words("yes, and an agreement reaches the maker")
    COVERED,
    @Words("yes, and no agreement reaches the maker")
    NOT_COVERED,
    @Words("not answered")
    UNKNOWN
}
