package org.pathwayadvisor.model;

/** What happens to the model after release. */
public enum ModelChanges {
    @Words("it stays as it is")
    FIXED,
    @Words("we update it")
    UPDATED_BY_US,
    @Words("it learns by itself in use")
    LEARNS_BY_ITSELF,
    @Words("there is no model")
    NO_MODEL,
    @Words("not answered")
    UNKNOWN
}
