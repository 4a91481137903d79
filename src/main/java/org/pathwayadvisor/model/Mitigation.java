package org.pathwayadvisor.model;

/** One kind of measure against a failure, the strongest first. */
public enum Mitigation {
    @Words("the design makes it impossible or rarer")
    DESIGN,
    @Words("a barrier or check in the product or around it")
    PROTECTION,
    @Words("a warning, a label or training")
    INFORMATION
}
